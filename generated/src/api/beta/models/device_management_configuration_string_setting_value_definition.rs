// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingValueDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluedefinition?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationstringsettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationstringsettingvaluedefinition?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition"
}

impl DeviceManagementConfigurationStringSettingValueDefinition {
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `inputValidationSchema` in queries.
    pub const INPUT_VALIDATION_SCHEMA: Property<Self> = Property::new("inputValidationSchema");
    /// `maximumLength` in queries.
    pub const MAXIMUM_LENGTH: Property<Self> = Property::new("maximumLength");
    /// `minimumLength` in queries.
    pub const MINIMUM_LENGTH: Property<Self> = Property::new("minimumLength");
    /// `isSecret` in queries.
    pub const IS_SECRET: Property<Self> = Property::new("isSecret");
    /// `fileTypes` in queries.
    pub const FILE_TYPES: Property<Self> = Property::new("fileTypes");

    /// `format`: `microsoft.graph.deviceManagementConfigurationStringFormat`
    ///
    /// Possible values are: none, email, guid, ip, base64, url, version, xml, date, time, binary, regEx, json.
    pub fn format(&self) -> Option<super::DeviceManagementConfigurationStringFormat> {
        self.0.enumeration("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<super::DeviceManagementConfigurationStringFormat>>) -> Self {
        Self(self.0.with("format", value))
    }

    /// `inputValidationSchema`: `Edm.String`
    pub fn input_validation_schema(&self) -> Option<&str> {
        self.0.str("inputValidationSchema")
    }

    /// Sets `inputValidationSchema`.
    pub fn with_input_validation_schema(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("inputValidationSchema", value))
    }

    /// `maximumLength`: `Edm.Int64`
    pub fn maximum_length(&self) -> Option<i64> {
        self.0.i64("maximumLength")
    }

    /// Sets `maximumLength`.
    pub fn with_maximum_length(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("maximumLength", value))
    }

    /// `minimumLength`: `Edm.Int64`
    pub fn minimum_length(&self) -> Option<i64> {
        self.0.i64("minimumLength")
    }

    /// Sets `minimumLength`.
    pub fn with_minimum_length(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("minimumLength", value))
    }

    /// `isSecret`: `Edm.Boolean`
    pub fn is_secret(&self) -> Option<bool> {
        self.0.bool("isSecret")
    }

    /// Sets `isSecret`.
    pub fn with_is_secret(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSecret", value))
    }

    /// `fileTypes`: `Collection(Edm.String)`
    pub fn file_types(&self) -> Option<Vec<&str>> {
        self.0.strs("fileTypes")
    }

    /// Sets `fileTypes`.
    pub fn with_file_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("fileTypes", value))
    }
}
