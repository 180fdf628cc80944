// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.registryKeyState`](https://learn.microsoft.com/graph/api/resources/registrykeystate?view=graph-rest-1.0)
    RegistryKeyState = "microsoft.graph.registryKeyState"
}

impl RegistryKeyState {
    /// `hive` in queries.
    pub const HIVE: Property<Self> = Property::new("hive");
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `oldKey` in queries.
    pub const OLD_KEY: Property<Self> = Property::new("oldKey");
    /// `oldValueData` in queries.
    pub const OLD_VALUE_DATA: Property<Self> = Property::new("oldValueData");
    /// `oldValueName` in queries.
    pub const OLD_VALUE_NAME: Property<Self> = Property::new("oldValueName");
    /// `operation` in queries.
    pub const OPERATION: Property<Self> = Property::new("operation");
    /// `processId` in queries.
    pub const PROCESS_ID: Property<Self> = Property::new("processId");
    /// `valueData` in queries.
    pub const VALUE_DATA: Property<Self> = Property::new("valueData");
    /// `valueName` in queries.
    pub const VALUE_NAME: Property<Self> = Property::new("valueName");
    /// `valueType` in queries.
    pub const VALUE_TYPE: Property<Self> = Property::new("valueType");

    /// `hive`: `microsoft.graph.registryHive`
    ///
    /// Possible values are: unknown, currentConfig, currentUser, localMachineSam, localMachineSecurity, localMachineSoftware, localMachineSystem, usersDefault.
    pub fn hive(&self) -> Option<super::RegistryHive> {
        self.0.enumeration("hive")
    }

    /// Sets `hive`.
    pub fn with_hive(self, value: impl Into<Nullable<super::RegistryHive>>) -> Self {
        Self(self.0.with("hive", value))
    }

    /// `key`: `Edm.String`
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `oldKey`: `Edm.String`
    pub fn old_key(&self) -> Option<&str> {
        self.0.str("oldKey")
    }

    /// Sets `oldKey`.
    pub fn with_old_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("oldKey", value))
    }

    /// `oldValueData`: `Edm.String`
    pub fn old_value_data(&self) -> Option<&str> {
        self.0.str("oldValueData")
    }

    /// Sets `oldValueData`.
    pub fn with_old_value_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("oldValueData", value))
    }

    /// `oldValueName`: `Edm.String`
    pub fn old_value_name(&self) -> Option<&str> {
        self.0.str("oldValueName")
    }

    /// Sets `oldValueName`.
    pub fn with_old_value_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("oldValueName", value))
    }

    /// `operation`: `microsoft.graph.registryOperation`
    ///
    /// Possible values are: unknown, create, modify, delete.
    pub fn operation(&self) -> Option<super::RegistryOperation> {
        self.0.enumeration("operation")
    }

    /// Sets `operation`.
    pub fn with_operation(self, value: impl Into<Nullable<super::RegistryOperation>>) -> Self {
        Self(self.0.with("operation", value))
    }

    /// `processId`: `Edm.Int32`
    pub fn process_id(&self) -> Option<i32> {
        self.0.i32("processId")
    }

    /// Sets `processId`.
    pub fn with_process_id(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("processId", value))
    }

    /// `valueData`: `Edm.String`
    pub fn value_data(&self) -> Option<&str> {
        self.0.str("valueData")
    }

    /// Sets `valueData`.
    pub fn with_value_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueData", value))
    }

    /// `valueName`: `Edm.String`
    pub fn value_name(&self) -> Option<&str> {
        self.0.str("valueName")
    }

    /// Sets `valueName`.
    pub fn with_value_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueName", value))
    }

    /// `valueType`: `microsoft.graph.registryValueType`
    ///
    /// Possible values are: unknown, binary, dword, dwordLittleEndian, dwordBigEndian, expandSz, link, multiSz, none, qword, qwordlittleEndian, sz.
    pub fn value_type(&self) -> Option<super::RegistryValueType> {
        self.0.enumeration("valueType")
    }

    /// Sets `valueType`.
    pub fn with_value_type(self, value: impl Into<Nullable<super::RegistryValueType>>) -> Self {
        Self(self.0.with("valueType", value))
    }
}
