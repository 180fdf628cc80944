// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.baseEndUserNotification`, metadata
    BaseEndUserNotification = "microsoft.graph.baseEndUserNotification" {
        "microsoft.graph.positiveReinforcementNotification",
        "microsoft.graph.simulationNotification",
        "microsoft.graph.trainingReminderNotification",
    };
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`, metadata";
    "endUserNotification" END_USER_NOTIFICATION, end_user_notification model -> Option<&super::EndUserNotification>, with_end_user_notification(super::EndUserNotification), "`endUserNotification`: `microsoft.graph.endUserNotification`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.binaryContent`, metadata, with the accessors of [`ContentBase`](super::ContentBase)
    BinaryContent: super::ContentBase = "microsoft.graph.binaryContent";
    "data" DATA, data binary -> Parsed<Bytes>, with_data(Bytes), "`data`: `Edm.Binary`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlocker`](https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Bitlocker: super::Entity = "microsoft.graph.bitlocker";
    inherited "id" ID, with_id(String), "`id`";
    "recoveryKeys" RECOVERY_KEYS, recovery_keys models -> Option<&[super::BitlockerRecoveryKey]>, with_recovery_keys(Vec<super::BitlockerRecoveryKey>), "`recoveryKeys`: `Collection(microsoft.graph.bitlockerRecoveryKey)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlockerRecoveryKey`](https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BitlockerRecoveryKey: super::Entity = "microsoft.graph.bitlockerRecoveryKey";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "volumeType" VOLUME_TYPE, volume_type enumeration -> Option<super::VolumeType>, with_volume_type(super::VolumeType), "`volumeType`: `microsoft.graph.volumeType`" "Possible values are: operatingSystemVolume, fixedDataVolume, removableDataVolume, unknownFutureValue.";
}

crate::runtime::model! {
    /// `microsoft.graph.blockAccessAction`, metadata, with the accessors of [`DlpActionInfo`](super::DlpActionInfo)
    BlockAccessAction: super::DlpActionInfo = "microsoft.graph.blockAccessAction";
    inherited "action" ACTION, with_action(super::DlpAction), "`action`";
}

crate::runtime::model! {
    /// `microsoft.graph.bufferDecryptionResult`, metadata
    BufferDecryptionResult = "microsoft.graph.bufferDecryptionResult";
    "decryptedBuffer" DECRYPTED_BUFFER, decrypted_buffer binary -> Parsed<Bytes>, with_decrypted_buffer(Bytes), "`decryptedBuffer`: `Edm.Binary`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.bufferEncryptionResult`, metadata
    BufferEncryptionResult = "microsoft.graph.bufferEncryptionResult";
    "encryptedBuffer" ENCRYPTED_BUFFER, encrypted_buffer binary -> Parsed<Bytes>, with_encrypted_buffer(Bytes), "`encryptedBuffer`: `Edm.Binary`, metadata";
    "publishingLicense" PUBLISHING_LICENSE, publishing_license binary -> Parsed<Bytes>, with_publishing_license(Bytes), "`publishingLicense`: `Edm.Binary`, metadata";
}
