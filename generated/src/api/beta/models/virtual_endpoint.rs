// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.virtualEndpoint`](https://learn.microsoft.com/graph/api/resources/virtualendpoint?view=graph-rest-beta)
    VirtualEndpoint = "microsoft.graph.virtualEndpoint"
}

impl VirtualEndpoint {
    pub const ID: Property<Self> = Property::new("id");
    pub const AUDIT_EVENTS: Property<Self> = Property::new("auditEvents");
    pub const CLOUD_P_CS: Property<Self> = Property::new("cloudPCs");
    pub const DEVICE_IMAGES: Property<Self> = Property::new("deviceImages");
    pub const GALLERY_IMAGES: Property<Self> = Property::new("galleryImages");
    pub const ON_PREMISES_CONNECTIONS: Property<Self> = Property::new(
        "onPremisesConnections",
    );
    pub const ORGANISATION_SETTINGS: Property<Self> = Property::new(
        "organisationSettings",
    );
    pub const PROVISIONING_POLICIES: Property<Self> = Property::new(
        "provisioningPolicies",
    );
    pub const SERVICE_PLANS: Property<Self> = Property::new("servicePlans");
    pub const SNAPSHOTS: Property<Self> = Property::new("snapshots");
    pub const SUPPORTED_REGIONS: Property<Self> = Property::new("supportedRegions");
    pub const USER_SETTINGS: Property<Self> = Property::new("userSettings");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
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

    #[cfg(any(feature = "intune", feature = "users"))]
    /// `cloudPCs`: `Collection(microsoft.graph.cloudPC)`
    pub fn cloud_p_cs(&self) -> Option<&[super::CloudPc]> {
        self.0.models("cloudPCs")
    }

    #[cfg(any(feature = "intune", feature = "users"))]
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
    /// `galleryImages`: `Collection(microsoft.graph.cloudPcGalleryImage)`
    pub fn gallery_images(&self) -> Option<&[super::CloudPcGalleryImage]> {
        self.0.models("galleryImages")
    }

    #[cfg(feature = "intune")]
    pub fn with_gallery_images(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcGalleryImage>>>,
    ) -> Self {
        Self(self.0.with("galleryImages", value))
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
    /// `organisationSettings`: `microsoft.graph.cloudPcOrganizationSettings`
    pub fn organisation_settings(&self) -> Option<&super::CloudPcOrganizationSettings> {
        self.0.model("organisationSettings")
    }

    #[cfg(feature = "intune")]
    pub fn with_organisation_settings(
        self,
        value: impl Into<Nullable<super::CloudPcOrganizationSettings>>,
    ) -> Self {
        Self(self.0.with("organisationSettings", value))
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
    /// `servicePlans`: `Collection(microsoft.graph.cloudPcServicePlan)`
    pub fn service_plans(&self) -> Option<&[super::CloudPcServicePlan]> {
        self.0.models("servicePlans")
    }

    #[cfg(feature = "intune")]
    pub fn with_service_plans(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcServicePlan>>>,
    ) -> Self {
        Self(self.0.with("servicePlans", value))
    }

    #[cfg(feature = "intune")]
    /// `snapshots`: `Collection(microsoft.graph.cloudPcSnapshot)`
    pub fn snapshots(&self) -> Option<&[super::CloudPcSnapshot]> {
        self.0.models("snapshots")
    }

    #[cfg(feature = "intune")]
    pub fn with_snapshots(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcSnapshot>>>,
    ) -> Self {
        Self(self.0.with("snapshots", value))
    }

    #[cfg(feature = "intune")]
    /// `supportedRegions`: `Collection(microsoft.graph.cloudPcSupportedRegion)`
    pub fn supported_regions(&self) -> Option<&[super::CloudPcSupportedRegion]> {
        self.0.models("supportedRegions")
    }

    #[cfg(feature = "intune")]
    pub fn with_supported_regions(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcSupportedRegion>>>,
    ) -> Self {
        Self(self.0.with("supportedRegions", value))
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
}
