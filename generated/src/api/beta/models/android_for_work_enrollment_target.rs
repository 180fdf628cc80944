// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkEnrollmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkenrollmenttarget?view=graph-rest-beta)
    AndroidForWorkEnrollmentTarget = "microsoft.graph.androidForWorkEnrollmentTarget" {
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
