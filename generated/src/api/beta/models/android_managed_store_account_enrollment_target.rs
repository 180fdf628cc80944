// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountEnrollmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountenrollmenttarget?view=graph-rest-beta)
    AndroidManagedStoreAccountEnrollmentTarget = "microsoft.graph.androidManagedStoreAccountEnrollmentTarget" {
        /// `none`
        None = "none",
        /// `all`
        All = "all",
        /// `targeted`
        Targeted = "targeted",
        /// `targetedAsEnrollmentRestrictions`
        TargetedAsEnrollmentRestrictions = "targetedAsEnrollmentRestrictions",
    }
}
