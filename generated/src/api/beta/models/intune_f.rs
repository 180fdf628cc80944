// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.fileEncryptionInfo`](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-beta)
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
    /// [`microsoft.graph.fileVaultState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-filevaultstate?view=graph-rest-beta)
    FileVaultState = "microsoft.graph.fileVaultState" {
        Success = "success",
        DriveEncryptedByUser = "driveEncryptedByUser",
        UserDeferredEncryption = "userDeferredEncryption",
        EscrowNotEnabled = "escrowNotEnabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallCertificateRevocationListCheckMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallcertificaterevocationlistcheckmethodtype?view=graph-rest-beta)
    FirewallCertificateRevocationListCheckMethodType = "microsoft.graph.firewallCertificateRevocationListCheckMethodType" {
        DeviceDefault = "deviceDefault",
        None = "none",
        Attempt = "attempt",
        Require = "require",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPacketQueueingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpacketqueueingmethodtype?view=graph-rest-beta)
    FirewallPacketQueueingMethodType = "microsoft.graph.firewallPacketQueueingMethodType" {
        DeviceDefault = "deviceDefault",
        Disabled = "disabled",
        QueueInbound = "queueInbound",
        QueueOutbound = "queueOutbound",
        QueueBoth = "queueBoth",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPreSharedKeyEncodingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpresharedkeyencodingmethodtype?view=graph-rest-beta)
    FirewallPreSharedKeyEncodingMethodType = "microsoft.graph.firewallPreSharedKeyEncodingMethodType" {
        DeviceDefault = "deviceDefault",
        None = "none",
        UtF8 = "utF8",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.firmwareProtectionType`, metadata
    FirmwareProtectionType = "microsoft.graph.firmwareProtectionType" {
        NotApplicable = "notApplicable",
        SystemGuardSecureLaunch = "systemGuardSecureLaunch",
        FirmwareAttackSurfaceReduction = "firmwareAttackSurfaceReduction",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.folderProtectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-folderprotectiontype?view=graph-rest-beta)
    FolderProtectionType = "microsoft.graph.folderProtectionType" {
        UserDefined = "userDefined",
        Enable = "enable",
        AuditMode = "auditMode",
        BlockDiskModification = "blockDiskModification",
        AuditDiskModification = "auditDiskModification",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.frontlineCloudPcAccessState`, metadata
    FrontlineCloudPcAccessState = "microsoft.graph.frontlineCloudPcAccessState" {
        Unassigned = "unassigned",
        NoLicensesAvailable = "noLicensesAvailable",
        ActivationFailed = "activationFailed",
        Active = "active",
        Activating = "activating",
        StandbyMode = "standbyMode",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.frontlineCloudPcAvailability`, metadata
    FrontlineCloudPcAvailability = "microsoft.graph.frontlineCloudPcAvailability" {
        NotApplicable = "notApplicable",
        Available = "available",
        NotAvailable = "notAvailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.frontlineCloudPcDetail`, metadata
    FrontlineCloudPcDetail = "microsoft.graph.frontlineCloudPcDetail";
    "frontlineCloudPcAvailability" FRONTLINE_CLOUD_PC_AVAILABILITY, frontline_cloud_pc_availability enumeration -> Option<super::FrontlineCloudPcAvailability>, with_frontline_cloud_pc_availability(super::FrontlineCloudPcAvailability), "`frontlineCloudPcAvailability`: `microsoft.graph.frontlineCloudPcAvailability`, metadata";
}
