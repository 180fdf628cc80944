// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionPinCharacterRequirements`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpincharacterrequirements?view=graph-rest-beta)
    WindowsInformationProtectionPinCharacterRequirements = "microsoft.graph.windowsInformationProtectionPinCharacterRequirements" {
        NotAllow = "notAllow",
        RequireAtLeastOne = "requireAtLeastOne",
        Allow = "allow",
    }
}
