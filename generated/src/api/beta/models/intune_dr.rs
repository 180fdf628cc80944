// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalAction`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalaction?view=graph-rest-beta)
    DriverApprovalAction = "microsoft.graph.driverApprovalAction" {
        Approve = "approve",
        Decline = "decline",
        Suspend = "suspend",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverApprovalStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverapprovalstatus?view=graph-rest-beta)
    DriverApprovalStatus = "microsoft.graph.driverApprovalStatus" {
        NeedsReview = "needsReview",
        Declined = "declined",
        Approved = "approved",
        Suspended = "suspended",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverCategory`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-drivercategory?view=graph-rest-beta)
    DriverCategory = "microsoft.graph.driverCategory" {
        Recommended = "recommended",
        PreviouslyApproved = "previouslyApproved",
        Other = "other",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.driverUpdateProfileApprovalType`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverupdateprofileapprovaltype?view=graph-rest-beta)
    DriverUpdateProfileApprovalType = "microsoft.graph.driverUpdateProfileApprovalType" {
        Manual = "manual",
        Automatic = "automatic",
    }
}
