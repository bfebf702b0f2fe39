# The part of ../../yushen that builds: read by it, in a checkout, when something has to be built. Not in the product.
# Uses its here, state, cache, product, bundles_info, quick, java_home, java_release, java_version, run_cli, say, fail, install_hint, classpath_of, out_of_date, trained.

maven_version=3.9.11
show=

# ---------------------------------------------------------------- Maven

# Sets maven to a Maven 3.9: the machine's, one fetched before, or one fetched now through the machine's older one.
find_maven() {
  maven=$(command -v mvn 2>/dev/null) || maven=
  if [ -n "$maven" ]; then
    found=$(JAVA_HOME=$java_home "$maven" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    case $found in
      3.9.*) return 0 ;;
    esac
  fi
  own=$cache/apache-maven-$maven_version
  if [ -x "$own/bin/mvn" ]; then maven=$own/bin/mvn; return 0; fi
  if [ -z "$maven" ]; then
    hint=$(install_hint maven maven maven maven)
    fail 69 "没有找到 Maven。请安装：$hint（版本不限，构建所用的 Maven $maven_version 由它取得）。" \
      "No Maven found. Install one: $hint (any version: it fetches the Maven $maven_version that the build uses)."
  fi
  say "本机 Maven 为 ${found:-未知版本}，构建需要 3.9：正在取得 Maven $maven_version（仅此一次）……" \
    "This machine's Maven is ${found:-of unknown version}, the build needs 3.9: fetching Maven $maven_version (once) ..."
  fetched=$cache/fetching.$$
  mkdir -p "$fetched" || exit 73
  if ! (cd "$fetched" && JAVA_HOME=$java_home "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$fetched" >"$fetched/log" 2>&1); then
    cat "$fetched/log" >&2
    rm -rf "$fetched"
    fail 69 "取得 Maven $maven_version 失败（见上）。请检查网络与 Maven 的镜像设置（~/.m2/settings.xml），或自行安装 Maven 3.9。" \
      "Could not fetch Maven $maven_version (see above). Check the network and the mirror settings (~/.m2/settings.xml), or install Maven 3.9."
  fi
  chmod +x "$fetched/apache-maven-$maven_version/bin/mvn"
  # Moved in one step, so that an interrupted fetch never looks like a finished one.
  [ -d "$own" ] || mv "$fetched/apache-maven-$maven_version" "$own"
  rm -rf "$fetched"
  maven=$own/bin/mvn
}

# Runs Maven with the given arguments; its output goes to the file $log, and to the screen when $show is set.
run_maven() {
  if [ -z "$show" ]; then
    "$maven" -B -f "$here/pom.xml" "$@" >"$log" 2>&1 </dev/null
    return
  fi
  # sh has no pipefail: the exit code takes the way over a file.
  { "$maven" -B -f "$here/pom.xml" "$@" 2>&1 </dev/null; echo $? >"$state/exit"; } |
    grep --line-buffered -v 'Resolving MavenDependencyRoots' | tee "$log"
  return "$(cat "$state/exit")"
}

# Offline where a build of the same kind went through before; online when something is missing after all.
maven_offline_first() { # kind (names the log), arguments ...
  JAVA_HOME=$java_home
  MAVEN_OPTS="${MAVEN_OPTS:-} -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8"
  # Maven's own libraries make JDK 24 and later warn.
  [ "$java_release" -lt 24 ] || MAVEN_OPTS="$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export JAVA_HOME MAVEN_OPTS
  kind=$1
  log=$state/$kind.log
  shift
  if [ "$state/resolved-$kind" -nt "$here/repository/yushen.target" ] && [ "$state/resolved-$kind" -nt "$here/pom.xml" ]; then
    run_maven -o "$@" && return 0
    grep -q -i -e 'offline mode' -e 'has not been downloaded' -e 'could not be resolved' "$log" || return 1
    say "本地缓存不全，改为联网重试……" "The local cache is incomplete; trying again online ..."
  fi
  run_maven "$@" || return 1
  : >"$state/resolved-$kind"
}

# ---------------------------------------------------------------- building

# One build at a time for one checkout: a second one waits and then finds everything built.
lock() {
  waited=0
  until mkdir "$state/lock" 2>/dev/null; do
    owner=$(cat "$state/lock/pid" 2>/dev/null)
    # Left behind by a build that was killed; one without a number had no time to write it.
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null || [ -z "$owner" ] && [ "$waited" -gt 5 ]; then
      rm -rf "$state/lock"
      continue
    fi
    [ "$waited" -gt 0 ] || say "另一个构建正在进行，等待中……" "Another build is running, waiting ..."
    waited=$((waited + 1))
    sleep 1
  done
  echo $$ >"$state/lock/pid"
  trap 'rm -rf "$state/lock"' EXIT
  trap 'exit 130' INT TERM
}

unlock() {
  rm -rf "$state/lock"
  trap - EXIT INT TERM
}

build_failed() {
  grep '^\[ERROR\]' "$log" | head -n 30 >&2
  fail 70 "构建失败，完整记录在 $log" "The build failed; the whole log is in $log"
}

# Removes what Maven would not renew by itself: Tycho compiles changed files alone and leaves those that use them, and a
# product is updated in place, old bundles and all.
clear_output() {
  for folder in "$here"/model/*/target "$here"/rules/*/target "$here"/app/*/target; do
    rm -rf "$folder/classes" "$folder/test-classes" "$folder/surefire-reports"
  done
  rm -rf "$here/repository/target/products" "$here/repository/target/repository"
}

# Builds the product without tests. $1 = all: the archives and every platform too.
build() {
  mkdir -p "$state" "$cache" || exit 73
  lock
  if [ "$1" != all ] && ! out_of_date; then unlock; return 0; fi
  find_maven
  if [ -f "$state/built" ]; then
    say "源码有改动，正在重新构建……" "Sources changed, rebuilding ..."
  else
    say "首次运行：正在构建（需要联网取得依赖库，约几分钟；以后不再需要）……记录：$state/build.log" \
      "First run: building (fetches libraries, takes a few minutes, once) ... log: $state/build.log"
  fi
  : >"$state/started"
  clear_output
  case $1 in
    all) maven_offline_first build verify -Dmaven.test.skip=true || build_failed ;;
    *) maven_offline_first build package -Dmaven.test.skip=true $quick || build_failed ;;
  esac
  mark_built
  unlock
}

# The stamp carries the time the build began: what was edited meanwhile is newer and gets built next time.
mark_built() {
  [ -f "$bundles_info" ] || fail 70 "构建没有产出产品：$bundles_info" "The build left no product: $bundles_info"
  classpath_of "$product"
  printf '%s\n' "$classpath" >"$state/classpath"
  rm -f "$state/trained"
  mv "$state/started" "$state/built"
}

# Checks the sample papers, and two in which something cannot be read, and keeps what the JVM learned: a class archive halves the time of
# a check. Without one everything works, only slower.
train() {
  lock
  if trained; then unlock; return 0; fi
  say "正在为快速启动做准备（几秒钟）……" "Preparing a fast start (a few seconds) ..."
  rm -rf "$state/classes.aot" "$state/classes.jsa" "$state/training"
  mkdir -p "$state/training"
  sharing=-XX:ArchiveClassesAtExit=$state/classes.jsa
  [ "$java_release" -lt 25 ] || sharing=-XX:AOTCacheOutput=$state/classes.aot
  # Without the counts of calls that newer JDKs keep beside the classes: going through them costs more than the simple compiler gains.
  (YUSHEN_JAVA_OPTS="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining ${YUSHEN_JAVA_OPTS:-}"
    run_cli check -o "$state/training" "$here"/samples/*.docx "$here"/samples/*.xlsx "$here"/samples/*.txt "$here"/samples/*.pdf \
    "$here"/rules/packs/yushen-base/tests/CLS-01-fail*.txt "$here"/rules/packs/yushen-base/tests/KPI-01-fail*.txt) >"$state/training.log" 2>&1
  printf '%s\n' "$java_home $java_version" >"$state/trained"
  unlock
}
