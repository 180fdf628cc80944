// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appConfigurationSettingItem`](https://learn.microsoft.com/graph/api/resources/intune-apps-appconfigurationsettingitem?view=graph-rest-1.0)
    AppConfigurationSettingItem = "microsoft.graph.appConfigurationSettingItem"
}

impl AppConfigurationSettingItem {
    /// `appConfigKey` in queries.
    pub const APP_CONFIG_KEY: Property<Self> = Property::new("appConfigKey");
    /// `appConfigKeyType` in queries.
    pub const APP_CONFIG_KEY_TYPE: Property<Self> = Property::new("appConfigKeyType");
    /// `appConfigKeyValue` in queries.
    pub const APP_CONFIG_KEY_VALUE: Property<Self> = Property::new("appConfigKeyValue");

    /// `appConfigKey`: `Edm.String`
    pub fn app_config_key(&self) -> Option<&str> {
        self.0.str("appConfigKey")
    }

    /// Sets `appConfigKey`.
    pub fn with_app_config_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appConfigKey", value))
    }

    /// `appConfigKeyType`: `microsoft.graph.mdmAppConfigKeyType`
    ///
    /// Possible values are: stringType, integerType, realType, booleanType, tokenType.
    pub fn app_config_key_type(&self) -> Option<super::MdmAppConfigKeyType> {
        self.0.enumeration("appConfigKeyType")
    }

    /// Sets `appConfigKeyType`.
    pub fn with_app_config_key_type(self, value: impl Into<Nullable<super::MdmAppConfigKeyType>>) -> Self {
        Self(self.0.with("appConfigKeyType", value))
    }

    /// `appConfigKeyValue`: `Edm.String`
    pub fn app_config_key_value(&self) -> Option<&str> {
        self.0.str("appConfigKeyValue")
    }

    /// Sets `appConfigKeyValue`.
    pub fn with_app_config_key_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appConfigKeyValue", value))
    }
}
