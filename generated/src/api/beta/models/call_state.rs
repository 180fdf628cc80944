// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallState = "microsoft.graph.callState" {
        /// `incoming`
        Incoming = "incoming",
        /// `establishing`
        Establishing = "establishing",
        /// `ringing`
        Ringing = "ringing",
        /// `established`
        Established = "established",
        /// `hold`
        Hold = "hold",
        /// `transferring`
        Transferring = "transferring",
        /// `transferAccepted`
        TransferAccepted = "transferAccepted",
        /// `redirecting`
        Redirecting = "redirecting",
        /// `terminating`
        Terminating = "terminating",
        /// `terminated`
        Terminated = "terminated",
    }
}
