// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedTenant`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenant?view=graph-rest-beta)
    ManagedTenant: super::super::Entity = "microsoft.graph.managedTenants.managedTenant"
}

impl ManagedTenant {
    pub const ID: Property<Self> = Property::new("id");
    pub const AGGREGATED_POLICY_COMPLIANCES: Property<Self> = Property::new(
        "aggregatedPolicyCompliances",
    );
    pub const AUDIT_EVENTS: Property<Self> = Property::new("auditEvents");
    pub const CLOUD_PC_CONNECTIONS: Property<Self> = Property::new("cloudPcConnections");
    pub const CLOUD_PC_DEVICES: Property<Self> = Property::new("cloudPcDevices");
    pub const CLOUD_PCS_OVERVIEW: Property<Self> = Property::new("cloudPcsOverview");
    pub const CONDITIONAL_ACCESS_POLICY_COVERAGES: Property<Self> = Property::new(
        "conditionalAccessPolicyCoverages",
    );
    pub const CREDENTIAL_USER_REGISTRATIONS_SUMMARIES: Property<Self> = Property::new(
        "credentialUserRegistrationsSummaries",
    );
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceCompliancePolicySettingStateSummaries",
    );
    pub const MANAGED_DEVICE_COMPLIANCES: Property<Self> = Property::new(
        "managedDeviceCompliances",
    );
    pub const MANAGED_DEVICE_COMPLIANCE_TRENDS: Property<Self> = Property::new(
        "managedDeviceComplianceTrends",
    );
    pub const MANAGEMENT_ACTIONS: Property<Self> = Property::new("managementActions");
    pub const MANAGEMENT_ACTION_TENANT_DEPLOYMENT_STATUSES: Property<Self> = Property::new(
        "managementActionTenantDeploymentStatuses",
    );
    pub const MANAGEMENT_INTENTS: Property<Self> = Property::new("managementIntents");
    pub const MANAGEMENT_TEMPLATES: Property<Self> = Property::new(
        "managementTemplates",
    );
    pub const MY_ROLES: Property<Self> = Property::new("myRoles");
    pub const TENANT_GROUPS: Property<Self> = Property::new("tenantGroups");
    pub const TENANTS: Property<Self> = Property::new("tenants");
    pub const TENANTS_CUSTOMIZED_INFORMATION: Property<Self> = Property::new(
        "tenantsCustomizedInformation",
    );
    pub const TENANTS_DETAILED_INFORMATION: Property<Self> = Property::new(
        "tenantsDetailedInformation",
    );
    pub const TENANT_TAGS: Property<Self> = Property::new("tenantTags");
    pub const TENANT_USAGE: Property<Self> = Property::new("tenantUsage");
    pub const WINDOWS_DEVICE_MALWARE_STATES: Property<Self> = Property::new(
        "windowsDeviceMalwareStates",
    );
    pub const WINDOWS_PROTECTION_STATES: Property<Self> = Property::new(
        "windowsProtectionStates",
    );

    #[cfg(feature = "tenant-relationships")]
    /// `aggregatedPolicyCompliances`: `Collection(microsoft.graph.managedTenants.aggregatedPolicyCompliance)`
    pub fn aggregated_policy_compliances(
        &self,
    ) -> Option<&[super::AggregatedPolicyCompliance]> {
        self.0.models("aggregatedPolicyCompliances")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_aggregated_policy_compliances(
        self,
        value: impl Into<Nullable<Vec<super::AggregatedPolicyCompliance>>>,
    ) -> Self {
        Self(self.0.with("aggregatedPolicyCompliances", value))
    }

    #[cfg(any(feature = "audit-event", feature = "managed-tenant"))]
    /// `auditEvents`: `Collection(microsoft.graph.managedTenants.auditEvent)`
    pub fn audit_events(&self) -> Option<&[super::AuditEvent]> {
        self.0.models("auditEvents")
    }

    #[cfg(any(feature = "audit-event", feature = "managed-tenant"))]
    pub fn with_audit_events(
        self,
        value: impl Into<Nullable<Vec<super::AuditEvent>>>,
    ) -> Self {
        Self(self.0.with("auditEvents", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `cloudPcConnections`: `Collection(microsoft.graph.managedTenants.cloudPcConnection)`
    pub fn cloud_pc_connections(&self) -> Option<&[super::CloudPcConnection]> {
        self.0.models("cloudPcConnections")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_cloud_pc_connections(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcConnection>>>,
    ) -> Self {
        Self(self.0.with("cloudPcConnections", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `cloudPcDevices`: `Collection(microsoft.graph.managedTenants.cloudPcDevice)`
    pub fn cloud_pc_devices(&self) -> Option<&[super::CloudPcDevice]> {
        self.0.models("cloudPcDevices")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_cloud_pc_devices(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcDevice>>>,
    ) -> Self {
        Self(self.0.with("cloudPcDevices", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `cloudPcsOverview`: `Collection(microsoft.graph.managedTenants.cloudPcOverview)`
    pub fn cloud_pcs_overview(&self) -> Option<&[super::CloudPcOverview]> {
        self.0.models("cloudPcsOverview")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_cloud_pcs_overview(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcOverview>>>,
    ) -> Self {
        Self(self.0.with("cloudPcsOverview", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `conditionalAccessPolicyCoverages`: `Collection(microsoft.graph.managedTenants.conditionalAccessPolicyCoverage)`
    pub fn conditional_access_policy_coverages(
        &self,
    ) -> Option<&[super::ConditionalAccessPolicyCoverage]> {
        self.0.models("conditionalAccessPolicyCoverages")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_conditional_access_policy_coverages(
        self,
        value: impl Into<Nullable<Vec<super::ConditionalAccessPolicyCoverage>>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessPolicyCoverages", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `credentialUserRegistrationsSummaries`: `Collection(microsoft.graph.managedTenants.credentialUserRegistrationsSummary)`
    pub fn credential_user_registrations_summaries(
        &self,
    ) -> Option<&[super::CredentialUserRegistrationsSummary]> {
        self.0.models("credentialUserRegistrationsSummaries")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_credential_user_registrations_summaries(
        self,
        value: impl Into<Nullable<Vec<super::CredentialUserRegistrationsSummary>>>,
    ) -> Self {
        Self(self.0.with("credentialUserRegistrationsSummaries", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary)`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> Option<&[super::DeviceCompliancePolicySettingStateSummary]> {
        self.0.models("deviceCompliancePolicySettingStateSummaries")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_device_compliance_policy_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::DeviceCompliancePolicySettingStateSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicySettingStateSummaries", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `managedDeviceCompliances`: `Collection(microsoft.graph.managedTenants.managedDeviceCompliance)`
    pub fn managed_device_compliances(
        &self,
    ) -> Option<&[super::ManagedDeviceCompliance]> {
        self.0.models("managedDeviceCompliances")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_managed_device_compliances(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceCompliance>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceCompliances", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `managedDeviceComplianceTrends`: `Collection(microsoft.graph.managedTenants.managedDeviceComplianceTrend)`
    pub fn managed_device_compliance_trends(
        &self,
    ) -> Option<&[super::ManagedDeviceComplianceTrend]> {
        self.0.models("managedDeviceComplianceTrends")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_managed_device_compliance_trends(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceComplianceTrend>>>,
    ) -> Self {
        Self(self.0.with("managedDeviceComplianceTrends", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `managementActions`: `Collection(microsoft.graph.managedTenants.managementAction)`
    pub fn management_actions(&self) -> Option<&[super::ManagementAction]> {
        self.0.models("managementActions")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_actions(
        self,
        value: impl Into<Nullable<Vec<super::ManagementAction>>>,
    ) -> Self {
        Self(self.0.with("managementActions", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `managementActionTenantDeploymentStatuses`: `Collection(microsoft.graph.managedTenants.managementActionTenantDeploymentStatus)`
    pub fn management_action_tenant_deployment_statuses(
        &self,
    ) -> Option<&[super::ManagementActionTenantDeploymentStatus]> {
        self.0.models("managementActionTenantDeploymentStatuses")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_action_tenant_deployment_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagementActionTenantDeploymentStatus>>>,
    ) -> Self {
        Self(self.0.with("managementActionTenantDeploymentStatuses", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `managementIntents`: `Collection(microsoft.graph.managedTenants.managementIntent)`
    pub fn management_intents(&self) -> Option<&[super::ManagementIntent]> {
        self.0.models("managementIntents")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_intents(
        self,
        value: impl Into<Nullable<Vec<super::ManagementIntent>>>,
    ) -> Self {
        Self(self.0.with("managementIntents", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplate)`
    pub fn management_templates(&self) -> Option<&[super::ManagementTemplate]> {
        self.0.models("managementTemplates")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_management_templates(
        self,
        value: impl Into<Nullable<Vec<super::ManagementTemplate>>>,
    ) -> Self {
        Self(self.0.with("managementTemplates", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `myRoles`: `Collection(microsoft.graph.managedTenants.myRole)`
    pub fn my_roles(&self) -> Option<&[super::MyRole]> {
        self.0.models("myRoles")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_my_roles(self, value: impl Into<Nullable<Vec<super::MyRole>>>) -> Self {
        Self(self.0.with("myRoles", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `tenantGroups`: `Collection(microsoft.graph.managedTenants.tenantGroup)`
    pub fn tenant_groups(&self) -> Option<&[super::TenantGroup]> {
        self.0.models("tenantGroups")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenant_groups(
        self,
        value: impl Into<Nullable<Vec<super::TenantGroup>>>,
    ) -> Self {
        Self(self.0.with("tenantGroups", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `tenants`: `Collection(microsoft.graph.managedTenants.tenant)`
    pub fn tenants(&self) -> Option<&[super::Tenant]> {
        self.0.models("tenants")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenants(self, value: impl Into<Nullable<Vec<super::Tenant>>>) -> Self {
        Self(self.0.with("tenants", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `tenantsCustomizedInformation`: `Collection(microsoft.graph.managedTenants.tenantCustomizedInformation)`
    pub fn tenants_customized_information(
        &self,
    ) -> Option<&[super::TenantCustomizedInformation]> {
        self.0.models("tenantsCustomizedInformation")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenants_customized_information(
        self,
        value: impl Into<Nullable<Vec<super::TenantCustomizedInformation>>>,
    ) -> Self {
        Self(self.0.with("tenantsCustomizedInformation", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `tenantsDetailedInformation`: `Collection(microsoft.graph.managedTenants.tenantDetailedInformation)`
    pub fn tenants_detailed_information(
        &self,
    ) -> Option<&[super::TenantDetailedInformation]> {
        self.0.models("tenantsDetailedInformation")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenants_detailed_information(
        self,
        value: impl Into<Nullable<Vec<super::TenantDetailedInformation>>>,
    ) -> Self {
        Self(self.0.with("tenantsDetailedInformation", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `tenantTags`: `Collection(microsoft.graph.managedTenants.tenantTag)`
    pub fn tenant_tags(&self) -> Option<&[super::TenantTag]> {
        self.0.models("tenantTags")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenant_tags(
        self,
        value: impl Into<Nullable<Vec<super::TenantTag>>>,
    ) -> Self {
        Self(self.0.with("tenantTags", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `tenantUsage`: `Collection(microsoft.graph.managedTenants.tenantUsage)`
    pub fn tenant_usage(&self) -> Option<&[super::TenantUsage]> {
        self.0.models("tenantUsage")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_tenant_usage(
        self,
        value: impl Into<Nullable<Vec<super::TenantUsage>>>,
    ) -> Self {
        Self(self.0.with("tenantUsage", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `windowsDeviceMalwareStates`: `Collection(microsoft.graph.managedTenants.windowsDeviceMalwareState)`
    pub fn windows_device_malware_states(
        &self,
    ) -> Option<&[super::WindowsDeviceMalwareState]> {
        self.0.models("windowsDeviceMalwareStates")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_windows_device_malware_states(
        self,
        value: impl Into<Nullable<Vec<super::WindowsDeviceMalwareState>>>,
    ) -> Self {
        Self(self.0.with("windowsDeviceMalwareStates", value))
    }

    #[cfg(feature = "tenant-relationships")]
    /// `windowsProtectionStates`: `Collection(microsoft.graph.managedTenants.windowsProtectionState)`
    pub fn windows_protection_states(&self) -> Option<&[super::WindowsProtectionState]> {
        self.0.models("windowsProtectionStates")
    }

    #[cfg(feature = "tenant-relationships")]
    pub fn with_windows_protection_states(
        self,
        value: impl Into<Nullable<Vec<super::WindowsProtectionState>>>,
    ) -> Self {
        Self(self.0.with("windowsProtectionStates", value))
    }
}
