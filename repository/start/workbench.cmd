@echo off
rem Starts the workbench by a double click; files and folders dropped on this file are opened.
call "%~dp0yushen.cmd" workbench %*
if errorlevel 1 pause
