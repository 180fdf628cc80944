// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iTunesPairingMode`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-itunespairingmode?view=graph-rest-beta)
    ITunesPairingMode = "microsoft.graph.iTunesPairingMode" {
        /// `disallow`
        Disallow = "disallow",
        /// `allow`
        Allow = "allow",
        /// `requiresCertificate`
        RequiresCertificate = "requiresCertificate",
    }
}
