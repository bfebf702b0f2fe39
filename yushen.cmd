@echo off
rem Yushen: starts the command line from a source checkout or from an unpacked product; the Windows twin of "yushen".
rem No delayed expansion here: it would eat the exclamation marks of file names.
rem A path may hold brackets and ampersands: in lines that begin with "if ... (" it stands in quotation marks or not at all.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%C in ('chcp') do set "code_page=%%C"
chcp 65001 >nul
set "here=%~dp0"
set "here=%here:~0,-1%"
set "maven_version=3.9.11"
set "cache=%LOCALAPPDATA%\yushen"
if defined YUSHEN_CACHE set "cache=%YUSHEN_CACHE%"
if not exist "%cache%" mkdir "%cache%"

call :find_java
if not defined jdk (
  echo 没有找到 JDK 21 或更新的版本。请安装：winget install EclipseAdoptium.Temurin.21.JDK；已装在别处的，请把 JAVA_HOME 设为它的目录。 1>&2
  echo No JDK 21 or newer found. Install one: winget install EclipseAdoptium.Temurin.21.JDK, or set JAVA_HOME. 1>&2
  set "code=69"
  goto leave
)

rem A name for this folder: products side by side share nothing that the JVM keeps.
set "key=%here:\=_%"
set "key=%key::=_%"
if exist "%here%\plugins" (
  set "product=%here%"
  set "packs=%here%\packs"
  if /i "%~1"=="update" goto update
  goto run
)
set "state=%here%\.yushen"
set "product=%here%\repository\target\products\yushen\win32\win32\x86_64\yushen"
set "packs=%here%\rules\packs"
if not exist "%state%" mkdir "%state%"
if /i "%~1"=="build" goto build_all
if /i "%~1"=="test" goto test
call :out_of_date
if errorlevel 1 (
  call :maven_build package -Dmaven.test.skip=true -Dyushen.quick=true -Dyushen.os=win32 -Dyushen.ws=win32
  if errorlevel 1 (
    set "code=70"
    goto leave
  )
)
goto run

:build_all
set "code=0"
call :maven_build verify -Dmaven.test.skip=true
if errorlevel 1 set "code=70"
goto leave

:test
set "code=69"
call :find_maven
if errorlevel 1 goto leave
call "%maven%" -B -f "%here%\pom.xml" verify
set "code=%errorlevel%"
goto leave

rem The console gets the code page back that it had.
:leave
chcp %code_page% >nul
exit /b %code%

rem ---------------------------------------------------------------- running

:run
set "unsafe="
if %java_release% GEQ 23 set "unsafe=--sun-misc-unsafe-memory-access=allow"
if /i "%~1"=="workbench" goto workbench
set "code=73"
call :write_arguments
if errorlevel 1 goto leave
"%jdk%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\classes-%java_release%-%version%-%key%.jsa" -Xlog:disable -Xlog:all=error:stderr -Xmx384m -Xss2m -Djdk.reflect.useNativeAccessorOnly=true -Djdk.console=java.base -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true "-Dyushen.home=%here%" "-Dyushen.packs=%packs%" "-Dyushen.cache=%cache%" %unsafe% %YUSHEN_JAVA_OPTS% "@%arguments%" org.yushen.cli.Main %*
set "code=%errorlevel%"
goto leave

rem The workbench speaks Chinese unless "-nl en" is given.
:workbench
set "launcher="
for %%F in ("%product%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fF"
if not defined launcher (
  echo 产品不完整："%product%" 1>&2
  echo The product is incomplete: "%product%" 1>&2
  set "code=70"
  goto leave
)
set "given="
set "language=zh_CN"
set "previous="
:workbench_argument
if "%~2"=="" goto workbench_start
if /i "%previous%"=="-nl" set "language=%~2"
set "previous=%~2"
rem A backslash before the closing quotation mark would take it for its own.
set "one=%~2"
if "%one:~-1%"=="\" set "one=%one%\"
set given=%given% "%one%"
shift /2
goto workbench_argument
:workbench_start
set "spoken=-nl zh_CN"
set "jvm_language=-Duser.language=zh -Duser.country=CN"
if /i "%language:~0,2%"=="en" set "spoken=-nl en"
if /i "%language:~0,2%"=="en" set "jvm_language=-Duser.language=en"
set "native="
if %java_release% GEQ 24 set "native=--enable-native-access=ALL-UNNAMED"
set "version="
for /f "tokens=2 delims=," %%V in ('findstr /b /c:"org.yushen.workbench," "%product%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"') do set "version=%%V"
start "" "%jdk%\bin\javaw.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms192m -Xmn96m -Xmx1g -Xss2m -XX:MetaspaceSize=160m -XX:ReservedCodeCacheSize=200m -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\workbench-%java_release%-%version%-%key%.jsa" -Dosgi.bundlefile.limit=1000 -Djdk.reflect.useNativeAccessorOnly=true "-Djava.util.logging.config.file=%product%\logging.properties" -Dfile.encoding=UTF-8 "-Dosgi.instance.area.default=%USERPROFILE%\yushen-workspace" "-Dyushen.home=%here%" "-Dyushen.packs=%packs%" "-Dyushen.cache=%cache%" %jvm_language% %unsafe% %native% %YUSHEN_JAVA_OPTS% -jar "%launcher%" %spoken%%given%
set "code=0"
goto leave

rem Updates the product from a p2 site, a folder or an address. The last line does all that is left to do: the update may replace
rem this very file, and cmd reads on from the place where it was.
:update
if "%~2"=="" (
  echo 用法：yushen update 更新站点（文件夹或网址） 1>&2
  echo Usage: yushen update SITE ^(a folder or an address^) 1>&2
  set "code=64"
  goto leave
)
set "site=%~2"
if exist "%site%\" for %%S in ("%site%") do set "site=file:/%%~fS"
set "launcher="
for %%F in ("%product%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fF"
rem No quotation marks around both: between those around a path and these an ampersand would be a command.
set p2="%jdk%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djava.awt.headless=true %YUSHEN_JAVA_OPTS% -jar "%launcher%" -nosplash -consoleLog -data @none -application org.eclipse.equinox.p2
set rules="%jdk%\bin\java.exe" -XX:TieredStopAtLevel=1 -cp "%here%\plugins\*" org.yushen.cli.ChangedRules
%rules% keep "%here%" && %p2%.director -repository "%site:\=/%" -uninstallIU yushen -installIU yushen -destination "%here%" > "%cache%\update.log" 2>&1 && (%rules% restore "%here%" & %p2%.garbagecollector.application -profile DefaultProfile >> "%cache%\update.log" 2>&1 & echo 更新完成。Updated. 1>&2 & chcp %code_page% >nul & exit /b 0) || (%rules% restore "%here%" & type "%cache%\update.log" 1>&2 & echo 更新失败，原来的版本仍在。The update failed, the version before stays. 1>&2 & chcp %code_page% >nul & exit /b 70)

rem The class path is longer than a Windows command may be: it goes into an argument file in the cache, one for each version
rem and folder (the product's own folder may not be ours to write to). Java reads it in the machine's code page for programs, which is
rem neither UTF-8 nor everywhere that of the console.
rem Folders hold nested jars. What only Equinox needs stays out; without /i findstr overlooks some of several strings of different length.
:write_arguments
set "bundles=%product%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
set "version="
for /f "tokens=2 delims=," %%V in ('findstr /b /c:"org.yushen.cli," "%bundles%"') do set "version=%%V"
if not defined version (
  echo 产品不完整："%bundles%" 1>&2
  echo The product is incomplete: "%bundles%" 1>&2
  exit /b 1
)
set "arguments=%cache%\cli-%version%-%key%.args"
if exist "%arguments%" exit /b 0
set "root=%product:\=/%"
set "ansi=%code_page%"
for /f "tokens=3" %%A in ('reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP 2^>nul ^| findstr /c:"ACP"') do set "ansi=%%A"
chcp %ansi% >nul
> "%arguments%.new" echo -cp "\
for /f "tokens=1,3 delims=," %%A in ('findstr /b /c:"org.eclipse.emf." "%bundles%"') do call :add_bundle "%%B"
for /f "tokens=1,3 delims=," %%A in ('findstr /i /v /b /c:"#" /c:"org.eclipse." /c:"org.apache.felix." /c:"org.apache.aries." /c:"org.apache.batik." /c:"org.apache.xmlgraphics" /c:"org.osgi." /c:"org.objectweb." /c:"org.yushen.workbench" /c:"org.w3c.css.sac" /c:"org.sat4j." /c:"org.tukaani." /c:"com.sun.jna" /c:"com.github.weisj." /c:"jakarta." /c:"bc" "%bundles%"') do call :add_bundle "%%B"
>> "%arguments%.new" echo "
chcp 65001 >nul
move /y "%arguments%.new" "%arguments%" >nul
exit /b %errorlevel%

rem What a loop's variable holds is written as it is; in a line of its own an ampersand or bracket would be a command.
:add_bundle
set "entry=%root%/%~1"
if "%entry:~-1%"=="/" set "entry=%entry%lib/*"
for /f "delims=" %%E in ("%entry%") do >> "%arguments%.new" echo %%E;\
exit /b 0

rem ---------------------------------------------------------------- Java

:find_java
set "jdk="
set "java_release=0"
set "told="
rem Some write the folder in quotation marks. The name is not ours to use for anything else: to Windows, java_home is JAVA_HOME.
if defined JAVA_HOME set "told=%JAVA_HOME:"=%"
call :take_java "%told%"
if defined jdk exit /b 0
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :take_java "%%~dp$PATH:J.."
if defined jdk exit /b 0
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :take_java "%%~D"
exit /b 0

rem Takes the JDK in folder %1 when it is 21 or newer, and newer than the one taken before.
:take_java
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
if not exist "%here%\plugins" if not exist "%~1\bin\javac.exe" exit /b 0
set "major=0"
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%M in ("%%~V") do set "major=%%M"
if %major% LSS 21 exit /b 0
if %major% LEQ %java_release% exit /b 0
set "java_release=%major%"
for %%H in ("%~1") do set "jdk=%%~fH"
exit /b 0

rem ---------------------------------------------------------------- Maven

:find_maven
set "maven="
set "found="
for %%M in (mvn.cmd) do if not "%%~$PATH:M"=="" set "maven=%%~$PATH:M"
set "own=%cache%\apache-maven-%maven_version%\bin\mvn.cmd"
set "JAVA_HOME=%jdk%"
if defined maven for /f "tokens=3" %%V in ('call "%maven%" -v 2^>nul ^| findstr /b /c:"Apache Maven"') do set "found=%%V"
if "%found:~0,4%"=="3.9." exit /b 0
if exist "%own%" (
  set "maven=%own%"
  exit /b 0
)
if not defined maven (
  echo 没有找到 Maven。请安装：winget install Apache.Maven 或 scoop install maven。 1>&2
  echo No Maven found. Install one: winget install Apache.Maven, or scoop install maven. 1>&2
  exit /b 1
)
echo 正在取得 Maven %maven_version%（仅此一次）…… 1>&2
call "%maven%" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:%maven_version%:zip:bin "-DoutputDirectory=%cache%" 1>&2
if errorlevel 1 exit /b 1
set "maven=%own%"
exit /b 0

:maven_build
call :find_maven
if errorlevel 1 exit /b 1
echo 正在构建，记录："%state%\build.log" 1>&2
echo Building, log: "%state%\build.log" 1>&2
type nul > "%state%\started"
if exist "%here%\repository\target\products" rmdir /s /q "%here%\repository\target\products"
call "%maven%" -B -f "%here%\pom.xml" %* > "%state%\build.log" 2>&1
if errorlevel 1 (
  findstr /b /c:"[ERROR]" "%state%\build.log" 1>&2
  exit /b 1
)
move /y "%state%\started" "%state%\built" >nul
exit /b 0

rem Sets errorlevel 1 when a source, manifest or pom changed since the last build. Rule packs are no reason.
:out_of_date
if not exist "%state%\built" exit /b 1
if not exist "%product%\plugins" exit /b 1
pushd "%here%"
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath '.yushen\built').LastWriteTime; $newer = Get-ChildItem -Recurse -File pom.xml, model, rules\drools, rules\engine, rules\compiled, app, feature, repository | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\(target|src-gen|lib|test|[^\\]*\.tests)\\' } | Select-Object -First 1; if ($newer) { exit 1 }"
set "changed=%errorlevel%"
popd
exit /b %changed%
