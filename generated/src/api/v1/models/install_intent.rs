// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.installIntent`](https://learn.microsoft.com/graph/api/resources/intune-shared-installintent?view=graph-rest-1.0)
    InstallIntent = "microsoft.graph.installIntent" {
        /// `available`
        Available = "available",
        /// `required`
        Required = "required",
        /// `uninstall`
        Uninstall = "uninstall",
        /// `availableWithoutEnrollment`
        AvailableWithoutEnrollment = "availableWithoutEnrollment",
    }
}
