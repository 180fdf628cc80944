// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.diagnosticDataSubmissionMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diagnosticdatasubmissionmode?view=graph-rest-beta)
    DiagnosticDataSubmissionMode = "microsoft.graph.diagnosticDataSubmissionMode" {
        UserDefined = "userDefined",
        None = "none",
        Basic = "basic",
        Enhanced = "enhanced",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diffieHellmanGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diffiehellmangroup?view=graph-rest-beta)
    DiffieHellmanGroup = "microsoft.graph.diffieHellmanGroup" {
        Group1 = "group1",
        Group2 = "group2",
        Group14 = "group14",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        Group24 = "group24",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.discoverySource`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-discoverysource?view=graph-rest-beta)
    DiscoverySource = "microsoft.graph.discoverySource" {
        Unknown = "unknown",
        AdminImport = "adminImport",
        DeviceEnrollmentProgram = "deviceEnrollmentProgram",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diskType`](https://learn.microsoft.com/graph/api/resources/intune-devices-disktype?view=graph-rest-beta)
    DiskType = "microsoft.graph.diskType" {
        Unknown = "unknown",
        Hdd = "hdd",
        Ssd = "ssd",
        UnknownFutureValue = "unknownFutureValue",
    }
}
