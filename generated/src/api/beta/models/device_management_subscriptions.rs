// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptions`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptions?view=graph-rest-beta)
    DeviceManagementSubscriptions = "microsoft.graph.deviceManagementSubscriptions" {
        /// `none`
        None = "none",
        /// `intune`
        Intune = "intune",
        /// `office365`
        Office365 = "office365",
        /// `intunePremium`
        IntunePremium = "intunePremium",
        /// `intune_EDU`
        IntuneEdu = "intune_EDU",
        /// `intune_SMB`
        IntuneSmb = "intune_SMB",
    }
}
