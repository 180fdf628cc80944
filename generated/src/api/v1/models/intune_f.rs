// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.fileEncryptionInfo`](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-1.0)
    FileEncryptionInfo = "microsoft.graph.fileEncryptionInfo";
    "encryptionKey" ENCRYPTION_KEY, encryption_key binary -> Parsed<Bytes>, with_encryption_key(Bytes), "`encryptionKey`: `Edm.Binary`";
    "initializationVector" INITIALIZATION_VECTOR, initialization_vector binary -> Parsed<Bytes>, with_initialization_vector(Bytes), "`initializationVector`: `Edm.Binary`";
    "mac" MAC, mac binary -> Parsed<Bytes>, with_mac(Bytes), "`mac`: `Edm.Binary`";
    "macKey" MAC_KEY, mac_key binary -> Parsed<Bytes>, with_mac_key(Bytes), "`macKey`: `Edm.Binary`";
    "profileIdentifier" PROFILE_IDENTIFIER, profile_identifier str -> Option<&str>, with_profile_identifier(String), "`profileIdentifier`: `Edm.String`";
    "fileDigest" FILE_DIGEST, file_digest binary -> Parsed<Bytes>, with_file_digest(Bytes), "`fileDigest`: `Edm.Binary`";
    "fileDigestAlgorithm" FILE_DIGEST_ALGORITHM, file_digest_algorithm str -> Option<&str>, with_file_digest_algorithm(String), "`fileDigestAlgorithm`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallCertificateRevocationListCheckMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallcertificaterevocationlistcheckmethodtype?view=graph-rest-1.0)
    FirewallCertificateRevocationListCheckMethodType = "microsoft.graph.firewallCertificateRevocationListCheckMethodType" {
        DeviceDefault = "deviceDefault",
        None = "none",
        Attempt = "attempt",
        Require = "require",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPacketQueueingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpacketqueueingmethodtype?view=graph-rest-1.0)
    FirewallPacketQueueingMethodType = "microsoft.graph.firewallPacketQueueingMethodType" {
        DeviceDefault = "deviceDefault",
        Disabled = "disabled",
        QueueInbound = "queueInbound",
        QueueOutbound = "queueOutbound",
        QueueBoth = "queueBoth",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPreSharedKeyEncodingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpresharedkeyencodingmethodtype?view=graph-rest-1.0)
    FirewallPreSharedKeyEncodingMethodType = "microsoft.graph.firewallPreSharedKeyEncodingMethodType" {
        DeviceDefault = "deviceDefault",
        None = "none",
        UtF8 = "utF8",
    }
}
