// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidProfileApplicability`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidprofileapplicability?view=graph-rest-beta)
    AndroidProfileApplicability = "microsoft.graph.androidProfileApplicability" {
        /// `default`
        Default = "default",
        /// `androidWorkProfile`
        AndroidWorkProfile = "androidWorkProfile",
        /// `androidDeviceOwner`
        AndroidDeviceOwner = "androidDeviceOwner",
    }
}
