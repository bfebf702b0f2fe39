# The part of ../../yushen that runs the tests: read by it after build.sh, in a checkout. Not in the product.

# ---------------------------------------------------------------- screen

# Debian packages of the screen that the workbench's tests press keys on: a virtual one.
screen_packages='xvfb x11-utils libgtk-3-0 fonts-wqy-microhei adwaita-icon-theme'
screen_modules='app/workbench.tests'
screen_server=

# Sets missing to those of them that are not installed; nothing where dpkg does not know.
missing_packages() {
  missing=
  command -v dpkg-query >/dev/null 2>&1 || return 0
  for package in $screen_packages; do
    # Newer releases call libgtk-3-0 libgtk-3-0t64.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
}

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  for attempt in 1 2 3; do
    apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing && return 0
    sleep $((attempt * 5))
  done >"$state/packages.log" 2>&1 </dev/null
  say "安装失败，记录在 $state/packages.log" "Installing failed; the log is in $state/packages.log"
}

# Starts a virtual screen and sets DISPLAY, or says what is missing and sets without_screen to the Maven switches that leave out
# what needs one.
prepare_screen() {
  without_screen='-Dyushen.ui.skip=true'
  if [ "$(uname -sm)" != 'Linux x86_64' ]; then
    say "工作台的界面测试只在 Linux x86_64 上运行，本次不运行。" "The workbench's tests run on Linux x86_64 alone; left out here."
    return 0
  fi
  missing_packages
  if [ -n "$missing" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "正在安装界面测试所需的软件包：$missing" "Installing the packages that the workbench's tests need:$missing"
    install_packages
    missing_packages
  fi
  if [ -n "$missing" ] || ! command -v Xvfb >/dev/null 2>&1; then
    say "没有虚拟屏幕，工作台的界面测试本次不运行。请安装：sudo apt-get install $screen_packages（以 root 运行时自动安装）。" \
      "No virtual screen: the workbench's tests do not run. Install one: sudo apt-get install $screen_packages (done by itself when run as root)."
    return 0
  fi
  start_screen && without_screen=
}

# The server takes a free number by itself and tells it: builds side by side never meet on one screen.
start_screen() {
  rm -f "$state/screen"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$state/screen" >"$state/screen.log" 2>&1 </dev/null &
  screen_server=$!
  trap 'stop_screen; rm -rf "$state/lock"' EXIT
  waited=0
  until [ -s "$state/screen" ]; do
    if [ "$waited" -ge 60 ] || ! kill -0 "$screen_server" 2>/dev/null; then
      stop_screen
      say "虚拟屏幕没有启动，记录在 $state/screen.log" "The virtual screen did not start; its log is in $state/screen.log"
      return 1
    fi
    waited=$((waited + 1))
    sleep 1
  done
  read -r number <"$state/screen"
  DISPLAY=:$number
  export DISPLAY
  unset WAYLAND_DISPLAY XAUTHORITY
}

stop_screen() {
  [ -z "$screen_server" ] || kill "$screen_server" 2>/dev/null
  screen_server=
}

# ---------------------------------------------------------------- summary

# Sets silent to the modules that have tests and left no report of any.
silent_modules() {
  silent=
  for module in "$here"/model/* "$here"/rules/* "$here"/app/*; do
    case $module in
      *.tests) ;;
      *) [ -d "$module/test" ] || continue ;;
    esac
    set -- "$module"/target/surefire-reports/TEST-*.xml
    [ -f "$1" ] || silent="$silent ${module#"$here"/}"
  done
  silent=${silent# }
}

# Sets unsteady to the tests that failed and passed when they were run once more.
unsteady_tests() {
  unsteady=$(cat "$here"/app/*/target/surefire-reports/TEST-*.xml 2>/dev/null | awk '
    /<testcase / { split($0, part, "\""); name = part[4] "." part[2] }
    /<flaky(Failure|Error)/ { if (!told[name]++) printf "%s ", name }')
}

# Adds up the reports that the tests left; the last line is in the form that build servers know. Fails when the build did, a
# test did, no test ran, or a module ran none without a reason given before.
summary() { # Maven's exit code
  set -- "$1" $(cat "$here"/model/*/target/surefire-reports/TEST-*.xml "$here"/rules/*/target/surefire-reports/TEST-*.xml \
    "$here"/app/*/target/surefire-reports/TEST-*.xml 2>/dev/null | sed -n 's/.*<testsuite \(.*\)/\1/p' | awk '
      { for (i = 1; i <= NF; i++) if (split($i, pair, "\"") > 1) sum[pair[1]] += pair[2] }
      END { printf "%d %d %d %d", sum["tests="], sum["failures="], sum["errors="], sum["skipped="] }')
  counted=$*
  silent_modules
  unsteady_tests
  set -- $counted
  passed=1
  if [ "$1" -ne 0 ]; then
    passed=0
    say "构建失败，完整记录在 $state/test.log" "The build failed; the whole log is in $state/test.log"
  elif [ "$2" -eq 0 ] || [ "$3" -ne 0 ] || [ "$4" -ne 0 ]; then
    passed=0
    grep -e '^\[ERROR\].*<<<' "$log" >&2
    say "测试未通过：共 $2 项，失败 $3 项，出错 $4 项；完整记录在 $state/test.log" \
      "Tests failed: $3 failures and $4 errors of $2; the whole log is in $state/test.log"
  else
    say "测试通过：共 $2 项，跳过 $5 项。" "Tests passed: $2, skipped $5."
  fi
  if [ -n "$unsteady" ]; then
    say "第二次才通过的测试：$unsteady" "Tests that passed at the second try only: $unsteady"
  fi
  if [ -n "$silent" ]; then
    say "没有运行测试的模块 $(count $silent) 个：$silent" "Modules whose tests did not run, $(count $silent): $silent"
    # Without a screen that is told above; anything else is a test that fell silent.
    [ "$silent" = "$(echo ${without_screen:+$screen_modules})" ] || passed=0
  fi
  printf 'Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n' "$2" "$3" "$4" "$5"
  [ "$passed" -eq 1 ]
}

count() { echo $#; }

# ---------------------------------------------------------------- running

run_tests() {
  mkdir -p "$state" "$cache" || exit 73
  lock
  find_maven
  prepare_screen
  say "正在构建并运行全部测试……" "Building and running all tests ..."
  : >"$state/started"
  clear_output
  rm -rf "$state/test-cache"
  show=1
  # A test that fails does not stop the others; the reports tell, not Maven's exit code.
  maven_offline_first test verify -Dmaven.test.failure.ignore=true $without_screen
  result=$?
  [ "$result" -ne 0 ] || mark_built
  stop_screen
  unlock
  summary "$result"
}
