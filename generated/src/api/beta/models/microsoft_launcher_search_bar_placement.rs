// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftLauncherSearchBarPlacement`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-microsoftlaunchersearchbarplacement?view=graph-rest-beta)
    MicrosoftLauncherSearchBarPlacement = "microsoft.graph.microsoftLauncherSearchBarPlacement" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `top`
        Top = "top",
        /// `bottom`
        Bottom = "bottom",
        /// `hide`
        Hide = "hide",
    }
}
