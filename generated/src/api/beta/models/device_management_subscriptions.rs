// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptions`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptions?view=graph-rest-beta)
    DeviceManagementSubscriptions = "microsoft.graph.deviceManagementSubscriptions" {
        None = "none",
        Intune = "intune",
        Office365 = "office365",
        IntunePremium = "intunePremium",
        IntuneEdu = "intune_EDU",
        IntuneSmb = "intune_SMB",
    }
}
