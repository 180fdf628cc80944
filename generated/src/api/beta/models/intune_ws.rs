// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// `microsoft.graph.wslDistributionConfiguration`, metadata
    WslDistributionConfiguration = "microsoft.graph.wslDistributionConfiguration";
    "distribution" DISTRIBUTION, distribution str -> Option<&str>, with_distribution(String), "`distribution`: `Edm.String`, metadata";
    "maximumOSVersion" MAXIMUM_OS_VERSION, maximum_os_version str -> Option<&str>, with_maximum_os_version(String), "`maximumOSVersion`: `Edm.String`, metadata";
    "minimumOSVersion" MINIMUM_OS_VERSION, minimum_os_version str -> Option<&str>, with_minimum_os_version(String), "`minimumOSVersion`: `Edm.String`, metadata";
}
