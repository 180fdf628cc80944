// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionPinCharacterRequirements`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpincharacterrequirements?view=graph-rest-1.0)
    WindowsInformationProtectionPinCharacterRequirements = "microsoft.graph.windowsInformationProtectionPinCharacterRequirements" {
        /// `notAllow`
        NotAllow = "notAllow",
        /// `requireAtLeastOne`
        RequireAtLeastOne = "requireAtLeastOne",
        /// `allow`
        Allow = "allow",
    }
}
