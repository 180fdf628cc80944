// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHelloForBusinessPinUsage`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage?view=graph-rest-beta)
    WindowsHelloForBusinessPinUsage = "microsoft.graph.windowsHelloForBusinessPinUsage" {
        /// `allowed`
        Allowed = "allowed",
        /// `required`
        Required = "required",
        /// `disallowed`
        Disallowed = "disallowed",
    }
}
