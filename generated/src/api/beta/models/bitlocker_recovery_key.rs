// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitlockerRecoveryKey`](https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-beta)
    BitlockerRecoveryKey: super::Entity = "microsoft.graph.bitlockerRecoveryKey"
}

impl BitlockerRecoveryKey {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `volumeType` in queries.
    pub const VOLUME_TYPE: Property<Self> = Property::new("volumeType");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `key`: `Edm.String`
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `volumeType`: `microsoft.graph.volumeType`
    ///
    /// Possible values are: operatingSystemVolume, fixedDataVolume, removableDataVolume, unknownFutureValue.
    pub fn volume_type(&self) -> Option<super::VolumeType> {
        self.0.enumeration("volumeType")
    }

    /// Sets `volumeType`.
    pub fn with_volume_type(self, value: impl Into<Nullable<super::VolumeType>>) -> Self {
        Self(self.0.with("volumeType", value))
    }
}
