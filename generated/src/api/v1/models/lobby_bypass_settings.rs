// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.lobbyBypassSettings`, which the reference names and does not describe.
    LobbyBypassSettings = "microsoft.graph.lobbyBypassSettings"
}
