// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftLauncherDockPresence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-microsoftlauncherdockpresence?view=graph-rest-beta)
    MicrosoftLauncherDockPresence = "microsoft.graph.microsoftLauncherDockPresence" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `show`
        Show = "show",
        /// `hide`
        Hide = "hide",
        /// `disabled`
        Disabled = "disabled",
    }
}
