// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.virtualEndpoint`](https://learn.microsoft.com/graph/api/resources/virtualendpoint?view=graph-rest-beta)
    VirtualEndpoint = "microsoft.graph.virtualEndpoint"
}

impl VirtualEndpoint {
    pub const ID: Property<Self> = Property::new("id");
    pub const CLOUD_P_CS: Property<Self> = Property::new("cloudPCs");
    pub const DEVICE_IMAGES: Property<Self> = Property::new("deviceImages");
    pub const ON_PREMISES_CONNECTIONS: Property<Self> = Property::new(
        "onPremisesConnections",
    );
    pub const PROVISIONING_POLICIES: Property<Self> = Property::new(
        "provisioningPolicies",
    );
    pub const USER_SETTINGS: Property<Self> = Property::new("userSettings");
    pub const AUDIT_EVENTS: Property<Self> = Property::new("auditEvents");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    #[cfg(feature = "intune")]
    /// `cloudPCs`: `Collection(microsoft.graph.cloudPC)`
    pub fn cloud_p_cs(&self) -> Option<&[super::CloudPc]> {
        self.0.models("cloudPCs")
    }

    #[cfg(feature = "intune")]
    pub fn with_cloud_p_cs(
        self,
        value: impl Into<Nullable<Vec<super::CloudPc>>>,
    ) -> Self {
        Self(self.0.with("cloudPCs", value))
    }

    #[cfg(feature = "intune")]
    /// `deviceImages`: `Collection(microsoft.graph.cloudPcDeviceImage)`
    pub fn device_images(&self) -> Option<&[super::CloudPcDeviceImage]> {
        self.0.models("deviceImages")
    }

    #[cfg(feature = "intune")]
    pub fn with_device_images(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcDeviceImage>>>,
    ) -> Self {
        Self(self.0.with("deviceImages", value))
    }

    #[cfg(feature = "intune")]
    /// `onPremisesConnections`: `Collection(microsoft.graph.cloudPcOnPremisesConnection)`
    pub fn on_premises_connections(
        &self,
    ) -> Option<&[super::CloudPcOnPremisesConnection]> {
        self.0.models("onPremisesConnections")
    }

    #[cfg(feature = "intune")]
    pub fn with_on_premises_connections(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcOnPremisesConnection>>>,
    ) -> Self {
        Self(self.0.with("onPremisesConnections", value))
    }

    #[cfg(feature = "intune")]
    /// `provisioningPolicies`: `Collection(microsoft.graph.cloudPcProvisioningPolicy)`
    pub fn provisioning_policies(&self) -> Option<&[super::CloudPcProvisioningPolicy]> {
        self.0.models("provisioningPolicies")
    }

    #[cfg(feature = "intune")]
    pub fn with_provisioning_policies(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcProvisioningPolicy>>>,
    ) -> Self {
        Self(self.0.with("provisioningPolicies", value))
    }

    #[cfg(feature = "intune")]
    /// `userSettings`: `Collection(microsoft.graph.cloudPcUserSetting)`
    pub fn user_settings(&self) -> Option<&[super::CloudPcUserSetting]> {
        self.0.models("userSettings")
    }

    #[cfg(feature = "intune")]
    pub fn with_user_settings(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcUserSetting>>>,
    ) -> Self {
        Self(self.0.with("userSettings", value))
    }

    #[cfg(feature = "intune")]
    /// `auditEvents`: `Collection(microsoft.graph.cloudPcAuditEvent)`
    pub fn audit_events(&self) -> Option<&[super::CloudPcAuditEvent]> {
        self.0.models("auditEvents")
    }

    #[cfg(feature = "intune")]
    pub fn with_audit_events(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcAuditEvent>>>,
    ) -> Self {
        Self(self.0.with("auditEvents", value))
    }
}
