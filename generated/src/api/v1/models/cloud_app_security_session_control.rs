// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecuritySessionControl`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritysessioncontrol?view=graph-rest-1.0)
    CloudAppSecuritySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.cloudAppSecuritySessionControl"
}

impl CloudAppSecuritySessionControl {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `cloudAppSecurityType` in queries.
    pub const CLOUD_APP_SECURITY_TYPE: Property<Self> = Property::new("cloudAppSecurityType");

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `cloudAppSecurityType`: `microsoft.graph.cloudAppSecuritySessionControlType`
    ///
    /// Possible values are: mcasConfigured, monitorOnly, blockDownloads, unknownFutureValue.
    pub fn cloud_app_security_type(&self) -> Option<super::CloudAppSecuritySessionControlType> {
        self.0.enumeration("cloudAppSecurityType")
    }

    /// Sets `cloudAppSecurityType`.
    pub fn with_cloud_app_security_type(
        self,
        value: impl Into<Nullable<super::CloudAppSecuritySessionControlType>>,
    ) -> Self {
        Self(self.0.with("cloudAppSecurityType", value))
    }
}
