# Sourced by the scripts: builds the kiosk when its sources are newer than the jar, and says nothing when all is well.

jar_of_kiosk() {
  printf '%s' "$root/kiosk-app/target/kiosk-app-0.1.0.jar"
}

is_built() {
  local jar
  jar=$(jar_of_kiosk)
  [ -f "$jar" ] && [ -d "$root/kiosk-app/target/lib" ] &&
    [ -z "$(find "$root/pom.xml" "$root/kiosk-app/pom.xml" "$root/kiosk-app/src/main" -newer "$jar" -print -quit)" ]
}

build_kiosk() {
  is_built && return 0
  install_builder
  say "Building the kiosk (the first time this takes some minutes) ..."
  (
    # Two commands started together must not build into the same folder.
    flock 9
    is_built || "$root/mvnw" -B -q -f "$root/pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true >&2
  ) 9>"$root/.build.lock"
}

# java_of_kiosk: the java command that fits the JDK found.
java_of_kiosk() {
  printf '%s' "${JAVA_HOME:+$JAVA_HOME/bin/}java"
}
