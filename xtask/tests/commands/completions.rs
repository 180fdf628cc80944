//! Runs `cargo xtask completions`.

use std::process::Command;

use crate::checkout::Checkout;

#[test]
fn a_script_completes_every_command() {
    let checkout = Checkout::new();
    for shell in ["bash", "zsh", "fish"] {
        let script = checkout.run(&["completions", shell]).ends_with(0).out();
        assert!(
            script.contains("vendor") && script.contains("--only") || script.contains("l only"),
            "{shell}: {script}"
        );
    }
    checkout.run(&["completions", "cobol"]).ends_with(2);
}

#[test]
fn bash_completes_commands_and_options() {
    let checkout = Checkout::new();
    checkout.write("xtask.bash", &checkout.run(&["completions", "bash"]).ends_with(0).out());
    let complete = |words: [&str; 3]| {
        let [command, before, word] = words;
        let all = words.join(" ");
        let script = format!(
            "source xtask.bash; COMP_WORDS=({all}); COMP_CWORD=2; _xtask {command} '{word}' '{before}'; echo \"${{COMPREPLY[@]}}\""
        );
        let ran = Command::new("bash").args(["-c", &script]).current_dir(checkout.path(".")).output();
        ran.map(|ran| String::from_utf8_lossy(&ran.stdout).trim().to_owned())
    };
    // Not every system has bash.
    let Ok(option) = complete(["xtask", "gen", "--onl"]) else { return };
    assert_eq!(option, "--only");
    assert_eq!(complete(["xtask", "help", "ven"]).expect("bash ran before"), "vendor");
}
