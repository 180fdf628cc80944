// Written by `cargo xtask gen`; do not edit.
//! `/tenantRelationships/managedTenants`

use super::super::{models, requests};

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants`
    ManagedTenants
}

impl ManagedTenants {
    /// `/tenantRelationships/managedTenants/aggregatedPolicyCompliances`
    pub fn aggregated_policy_compliances(&self) -> aggregated_policy_compliances::AggregatedPolicyCompliances {
        aggregated_policy_compliances::AggregatedPolicyCompliances(self.0.name("aggregatedPolicyCompliances"))
    }

    /// `/tenantRelationships/managedTenants/cloudPcConnections`
    pub fn cloud_pc_connections(&self) -> cloud_pc_connections::CloudPcConnections {
        cloud_pc_connections::CloudPcConnections(self.0.name("cloudPcConnections"))
    }

    /// `/tenantRelationships/managedTenants/cloudPcDevices`
    pub fn cloud_pc_devices(&self) -> cloud_pc_devices::CloudPcDevices {
        cloud_pc_devices::CloudPcDevices(self.0.name("cloudPcDevices"))
    }

    /// `/tenantRelationships/managedTenants/cloudPcsOverview`
    pub fn cloud_pcs_overview(&self) -> cloud_pcs_overview::CloudPcsOverview {
        cloud_pcs_overview::CloudPcsOverview(self.0.name("cloudPcsOverview"))
    }

    /// `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages`
    pub fn conditional_access_policy_coverages(
        &self,
    ) -> conditional_access_policy_coverages::ConditionalAccessPolicyCoverages
    {
        conditional_access_policy_coverages::ConditionalAccessPolicyCoverages(
            self.0.name("conditionalAccessPolicyCoverages"),
        )
    }

    /// `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries`
    pub fn credential_user_registrations_summaries(
        &self,
    ) -> credential_user_registrations_summaries::CredentialUserRegistrationsSummaries
    {
        credential_user_registrations_summaries::CredentialUserRegistrationsSummaries(
            self.0.name("credentialUserRegistrationsSummaries"),
        )
    }

    /// `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> device_compliance_policy_setting_state_summaries::DeviceCompliancePolicySettingStateSummaries
    {
        device_compliance_policy_setting_state_summaries::DeviceCompliancePolicySettingStateSummaries(
            self.0.name("deviceCompliancePolicySettingStateSummaries"),
        )
    }

    /// `/tenantRelationships/managedTenants/managedDeviceComplianceTrends`
    pub fn managed_device_compliance_trends(&self) -> managed_device_compliance_trends::ManagedDeviceComplianceTrends {
        managed_device_compliance_trends::ManagedDeviceComplianceTrends(self.0.name("managedDeviceComplianceTrends"))
    }

    /// `/tenantRelationships/managedTenants/managedDeviceCompliances`
    pub fn managed_device_compliances(&self) -> managed_device_compliances::ManagedDeviceCompliances {
        managed_device_compliances::ManagedDeviceCompliances(self.0.name("managedDeviceCompliances"))
    }

    /// `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses`
    pub fn management_action_tenant_deployment_statuses(
        &self,
    ) -> management_action_tenant_deployment_statuses::ManagementActionTenantDeploymentStatuses
    {
        management_action_tenant_deployment_statuses::ManagementActionTenantDeploymentStatuses(
            self.0.name("managementActionTenantDeploymentStatuses"),
        )
    }

    /// `/tenantRelationships/managedTenants/managementActions`
    pub fn management_actions(&self) -> management_actions::ManagementActions {
        management_actions::ManagementActions(self.0.name("managementActions"))
    }

    /// `/tenantRelationships/managedTenants/managementIntents`
    pub fn management_intents(&self) -> management_intents::ManagementIntents {
        management_intents::ManagementIntents(self.0.name("managementIntents"))
    }

    /// `/tenantRelationships/managedTenants/managementTemplates`
    pub fn management_templates(&self) -> management_templates::ManagementTemplates {
        management_templates::ManagementTemplates(self.0.name("managementTemplates"))
    }

    /// `/tenantRelationships/managedTenants/myRoles`
    pub fn my_roles(&self) -> my_roles::MyRoles {
        my_roles::MyRoles(self.0.name("myRoles"))
    }

    /// `/tenantRelationships/managedTenants/tenantGroups`
    pub fn tenant_groups(&self) -> tenant_groups::TenantGroups {
        tenant_groups::TenantGroups(self.0.name("tenantGroups"))
    }

    /// `/tenantRelationships/managedTenants/tenantTags`
    pub fn tenant_tags(&self) -> tenant_tags::TenantTags {
        tenant_tags::TenantTags(self.0.name("tenantTags"))
    }

    /// `/tenantRelationships/managedTenants/tenantUsage`
    pub fn tenant_usage(&self) -> tenant_usage::TenantUsage {
        tenant_usage::TenantUsage(self.0.name("tenantUsage"))
    }

    /// `/tenantRelationships/managedTenants/tenants`
    pub fn tenants(&self) -> tenants::Tenants {
        tenants::Tenants(self.0.name("tenants"))
    }

    /// `/tenantRelationships/managedTenants/tenantsCustomizedInformation`
    pub fn tenants_customized_information(&self) -> tenants_customized_information::TenantsCustomizedInformation {
        tenants_customized_information::TenantsCustomizedInformation(self.0.name("tenantsCustomizedInformation"))
    }

    /// `/tenantRelationships/managedTenants/tenantsDetailedInformation`
    pub fn tenants_detailed_information(&self) -> tenants_detailed_information::TenantsDetailedInformation {
        tenants_detailed_information::TenantsDetailedInformation(self.0.name("tenantsDetailedInformation"))
    }

    /// `/tenantRelationships/managedTenants/windowsDeviceMalwareStates`
    pub fn windows_device_malware_states(&self) -> windows_device_malware_states::WindowsDeviceMalwareStates {
        windows_device_malware_states::WindowsDeviceMalwareStates(self.0.name("windowsDeviceMalwareStates"))
    }

    /// `/tenantRelationships/managedTenants/windowsProtectionStates`
    pub fn windows_protection_states(&self) -> windows_protection_states::WindowsProtectionStates {
        windows_protection_states::WindowsProtectionStates(self.0.name("windowsProtectionStates"))
    }
}

/// `/tenantRelationships/managedTenants/aggregatedPolicyCompliances`
pub mod aggregated_policy_compliances {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/aggregatedPolicyCompliances`
        AggregatedPolicyCompliances
    }

    impl AggregatedPolicyCompliances {
        /// `GET /tenantRelationships/managedTenants/aggregatedPolicyCompliances` — List aggregatedpolicycompliances
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-aggregatedpolicycompliances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::AggregatedPolicyCompliance> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/aggregatedPolicyCompliances",
                pages: &["managedtenants-managedtenant-list-aggregatedpolicycompliances"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/tenantRelationships/managedTenants/cloudPcConnections`
pub mod cloud_pc_connections {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/cloudPcConnections`
        CloudPcConnections
    }

    impl CloudPcConnections {
        /// `GET /tenantRelationships/managedTenants/cloudPcConnections` — List cloudPcConnections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-cloudpcconnections?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::CloudPcConnection> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/cloudPcConnections",
                pages: &["managedtenants-managedtenant-list-cloudpcconnections"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/cloudPcConnections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/cloudPcConnections/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/cloudPcConnections/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/cloudPcConnections/{cloudPcConnectionId}` — Get cloudPcConnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-cloudpcconnection-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::CloudPcConnection> {
                let operation = &Operation {
                    name: "cloudPcConnection: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/cloudPcConnections/{cloudPcConnectionId}",
                    pages: &["managedtenants-cloudpcconnection-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/cloudPcDevices`
pub mod cloud_pc_devices {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/cloudPcDevices`
        CloudPcDevices
    }

    impl CloudPcDevices {
        /// `GET /tenantRelationships/managedTenants/cloudPcDevices` — List cloudPcDevices
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-cloudpcdevices?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::CloudPcDevice> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/cloudPcDevices",
                pages: &["managedtenants-managedtenant-list-cloudpcdevices"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/cloudPcDevices/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/cloudPcDevices/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/cloudPcDevices/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/cloudPcDevices/{cloudPcDeviceId}` — Get cloudPcDevice
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-cloudpcdevice-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::CloudPcDevice> {
                let operation = &Operation {
                    name: "cloudPcDevice: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/cloudPcDevices/{cloudPcDeviceId}",
                    pages: &["managedtenants-cloudpcdevice-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/cloudPcsOverview`
pub mod cloud_pcs_overview {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/cloudPcsOverview`
        CloudPcsOverview
    }

    impl CloudPcsOverview {
        /// `GET /tenantRelationships/managedTenants/cloudPcsOverview` — List cloudPcOverviews
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-cloudpcsoverview?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::CloudPcOverview> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/cloudPcsOverview",
                pages: &["managedtenants-managedtenant-list-cloudpcsoverview"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/cloudPcsOverview/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/cloudPcsOverview/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/cloudPcsOverview/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/cloudPcsOverview/{cloudPcOverviewId}` — Get cloudPcOverview
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-cloudpcoverview-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::CloudPcOverview> {
                let operation = &Operation {
                    name: "cloudPcOverview: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/cloudPcsOverview/{cloudPcOverviewId}",
                    pages: &["managedtenants-cloudpcoverview-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages`
pub mod conditional_access_policy_coverages {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages`
        ConditionalAccessPolicyCoverages
    }

    impl ConditionalAccessPolicyCoverages {
        /// `GET /tenantRelationships/managedTenants/conditionalAccessPolicyCoverages` — List conditionalAccessPolicyCoverages
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-conditionalaccesspolicycoverages?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`
        pub fn list(&self) -> List<models::managed_tenants::ConditionalAccessPolicyCoverage> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages",
                pages: &["managedtenants-managedtenant-list-conditionalaccesspolicycoverages"],
                work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{conditionalAccessPolicyCoverageId}` — Get conditionalAccessPolicyCoverage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-conditionalaccesspolicycoverage-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All` + `Policy.ReadWrite.ConditionalAccess` + `Application.Read.All`
            pub fn get(&self) -> Get<models::managed_tenants::ConditionalAccessPolicyCoverage> {
                let operation = &Operation {
                    name: "conditionalAccessPolicyCoverage: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/conditionalAccessPolicyCoverages/{conditionalAccessPolicyCoverageId}",
                    pages: &["managedtenants-conditionalaccesspolicycoverage-get"],
                    work: "Policy.Read.All+Policy.ReadWrite.ConditionalAccess+Application.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries`
pub mod credential_user_registrations_summaries {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries`
        CredentialUserRegistrationsSummaries
    }

    impl CredentialUserRegistrationsSummaries {
        /// `GET /tenantRelationships/managedTenants/credentialUserRegistrationsSummaries` — List credentialUserRegistrationsSummaries
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-credentialuserregistrationssummaries?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Reports.Read.All`
        pub fn list(&self) -> List<models::managed_tenants::CredentialUserRegistrationsSummary> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries",
                pages: &["managedtenants-managedtenant-list-credentialuserregistrationssummaries"],
                work: "Reports.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{credentialUserRegistrationsSummaryId}` — Get credentialUserRegistrationsSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-credentialuserregistrationssummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Reports.Read.All`
            pub fn get(&self) -> Get<models::managed_tenants::CredentialUserRegistrationsSummary> {
                let operation = &Operation {
                    name: "credentialUserRegistrationsSummary: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries/{credentialUserRegistrationsSummaryId}",
                    pages: &["managedtenants-credentialuserregistrationssummary-get"],
                    work: "Reports.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries`
pub mod device_compliance_policy_setting_state_summaries {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries`
        DeviceCompliancePolicySettingStateSummaries
    }

    impl DeviceCompliancePolicySettingStateSummaries {
        /// `GET /tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries` — List devicecompliancepolicysettingstatesummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-devicecompliancepolicysettingstatesummary?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::DeviceCompliancePolicySettingStateSummary> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries",
                pages: &["managedtenants-managedtenant-list-devicecompliancepolicysettingstatesummary"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Get deviceCompliancePolicySettingStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-devicecompliancepolicysettingstatesummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::DeviceCompliancePolicySettingStateSummary> {
                let operation = &Operation {
                    name: "deviceCompliancePolicySettingStateSummary: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}",
                    pages: &["managedtenants-devicecompliancepolicysettingstatesummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/managedDeviceComplianceTrends`
pub mod managed_device_compliance_trends {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/managedDeviceComplianceTrends`
        ManagedDeviceComplianceTrends
    }

    impl ManagedDeviceComplianceTrends {
        /// `GET /tenantRelationships/managedTenants/managedDeviceComplianceTrends` — List manageddevicecompliancetrends
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-manageddevicecompliancetrends?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::ManagedDeviceComplianceTrend> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/managedDeviceComplianceTrends",
                pages: &["managedtenants-managedtenant-list-manageddevicecompliancetrends"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/managedDeviceComplianceTrends/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/managedDeviceComplianceTrends/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/managedDeviceComplianceTrends/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/managedDeviceComplianceTrends/{managedDeviceComplianceTrendId}` — Get managedDeviceComplianceTrend
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-manageddevicecompliancetrend-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::ManagedDeviceComplianceTrend> {
                let operation = &Operation {
                    name: "managedDeviceComplianceTrend: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/managedDeviceComplianceTrends/{managedDeviceComplianceTrendId}",
                    pages: &["managedtenants-manageddevicecompliancetrend-get"],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/managedDeviceCompliances`
pub mod managed_device_compliances {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/managedDeviceCompliances`
        ManagedDeviceCompliances
    }

    impl ManagedDeviceCompliances {
        /// `GET /tenantRelationships/managedTenants/managedDeviceCompliances` — List manageddevicecompliances
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-manageddevicecompliances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::ManagedDeviceCompliance> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/managedDeviceCompliances",
                pages: &["managedtenants-managedtenant-list-manageddevicecompliances"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/managedDeviceCompliances/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/managedDeviceCompliances/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/managedDeviceCompliances/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/managedDeviceCompliances/{managedDeviceComplianceId}` — Get manageddevicecompliance
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-manageddevicecompliance-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::ManagedDeviceCompliance> {
                let operation = &Operation {
                    name: "managedDeviceCompliance: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/managedDeviceCompliances/{managedDeviceComplianceId}",
                    pages: &["managedtenants-manageddevicecompliance-get"],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod management_action_tenant_deployment_statuses;

/// `/tenantRelationships/managedTenants/managementActions`
pub mod management_actions {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/managementActions`
        ManagementActions
    }

    impl ManagementActions {
        /// `GET /tenantRelationships/managedTenants/managementActions` — List managementactions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementactions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::ManagementAction> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/managementActions",
                pages: &["managedtenants-managedtenant-list-managementactions"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/managementActions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/managementActions/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/managementActions/{id}`
            Id
        }

        impl Id {
            /// `POST /tenantRelationships/managedTenants/managementActions/{managementActionId}/apply` — managementAction: apply
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementaction-apply?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.ReadWrite.All`
            pub fn apply(
                &self,
                body: requests::management_action::ApplyRequest,
            ) -> Call<models::managed_tenants::ManagementActionDeploymentStatus> {
                let operation = &Operation {
                    name: "managementAction: apply",
                    method: Method::Post,
                    path: "/tenantRelationships/managedTenants/managementActions/{managementActionId}/apply",
                    pages: &["managedtenants-managementaction-apply"],
                    work: "ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("apply").call(operation).json(body)
            }

            /// `GET /tenantRelationships/managedTenants/managementActions/{managementActionId}` — Get managementAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementaction-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::ManagementAction> {
                let operation = &Operation {
                    name: "managementAction: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/managementActions/{managementActionId}",
                    pages: &["managedtenants-managementaction-get"],
                    work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/managementIntents`
pub mod management_intents {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/managementIntents`
        ManagementIntents
    }

    impl ManagementIntents {
        /// `GET /tenantRelationships/managedTenants/managementIntents` — List managementintents
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementintents?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::ManagementIntent> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/managementIntents",
                pages: &["managedtenants-managedtenant-list-managementintents"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/managementIntents/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/managementIntents/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/managementIntents/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/managementIntents/{managementIntentId}` — Get managementIntent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementintent-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::ManagementIntent> {
                let operation = &Operation {
                    name: "managementIntent: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/managementIntents/{managementIntentId}",
                    pages: &["managedtenants-managementintent-get"],
                    work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/managementTemplates`
pub mod management_templates {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/managementTemplates`
        ManagementTemplates
    }

    impl ManagementTemplates {
        /// `GET /tenantRelationships/managedTenants/managementTemplates` — List managementtemplates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementtemplates?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::ManagementTemplate> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/managementTemplates",
                pages: &["managedtenants-managedtenant-list-managementtemplates"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/managementTemplates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/managementTemplates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/managementTemplates/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/managementTemplates/{managementTemplateId}` — Get managementTemplate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementtemplate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::ManagementTemplate> {
                let operation = &Operation {
                    name: "managementTemplate: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/managementTemplates/{managementTemplateId}",
                    pages: &["managedtenants-managementtemplate-get"],
                    work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/myRoles`
pub mod my_roles {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/myRoles`
        MyRoles
    }

    impl MyRoles {
        /// `GET /tenantRelationships/managedTenants/myRoles` — List myRoles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-myroles?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::MyRole> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/myRoles",
                pages: &["managedtenants-managedtenant-list-myroles"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/tenantRelationships/managedTenants/tenantGroups`
pub mod tenant_groups {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/tenantGroups`
        TenantGroups
    }

    impl TenantGroups {
        /// `GET /tenantRelationships/managedTenants/tenantGroups` — List tenantGroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantgroups?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::TenantGroup> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/tenantGroups",
                pages: &["managedtenants-managedtenant-list-tenantgroups"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `POST /tenantRelationships/managedTenants/tenantGroups/tenantSearch` — tenantGroup: tenantSearch
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantgroup-tenantsearch?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn tenant_search(
            &self,
            body: requests::tenant_group::TenantSearchRequest,
        ) -> Call<Vec<models::managed_tenants::TenantGroup>> {
            let operation = &Operation {
                name: "tenantGroup: tenant_search",
                method: Method::Post,
                path: "/tenantRelationships/managedTenants/tenantGroups/tenantSearch",
                pages: &["managedtenants-tenantgroup-tenantsearch"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("tenantSearch").call(operation).json(body)
        }

        /// `/tenantRelationships/managedTenants/tenantGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/tenantGroups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/tenantGroups/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/tenantGroups/{tenantGroupId}` — Get tenantGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantgroup-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::TenantGroup> {
                let operation = &Operation {
                    name: "tenantGroup: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/tenantGroups/{tenantGroupId}",
                    pages: &["managedtenants-tenantgroup-get"],
                    work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod tenant_tags;

/// `/tenantRelationships/managedTenants/tenantUsage`
pub mod tenant_usage {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/tenantUsage`
        TenantUsage
    }

    impl TenantUsage {
        /// `GET /tenantRelationships/managedTenants/tenantUsage` — List tenantUsage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantusage?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::TenantUsage> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/tenantUsage",
                pages: &["managedtenants-managedtenant-list-tenantusage"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

pub mod tenants;

/// `/tenantRelationships/managedTenants/tenantsCustomizedInformation`
pub mod tenants_customized_information {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/tenantsCustomizedInformation`
        TenantsCustomizedInformation
    }

    impl TenantsCustomizedInformation {
        /// `GET /tenantRelationships/managedTenants/tenantsCustomizedInformation` — List tenantCustomizedInformation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantscustomizedinformation?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::TenantCustomizedInformation> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/tenantsCustomizedInformation",
                pages: &["managedtenants-managedtenant-list-tenantscustomizedinformation"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/tenantsCustomizedInformation/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/tenantsCustomizedInformation/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/tenantsCustomizedInformation/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformationId}` — Get tenantCustomizedInformation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantcustomizedinformation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::TenantCustomizedInformation> {
                let operation = &Operation {
                    name: "tenantCustomizedInformation: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformationId}",
                    pages: &["managedtenants-tenantcustomizedinformation-get"],
                    work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformationId}` — Update tenantCustomizedInformation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantcustomizedinformation-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.ReadWrite.All`
            pub fn update(
                &self,
                body: models::managed_tenants::TenantCustomizedInformation,
            ) -> Call<models::managed_tenants::TenantCustomizedInformation> {
                let operation = &Operation {
                    name: "tenantCustomizedInformation: update",
                    method: Method::Patch,
                    path: "/tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformationId}",
                    pages: &["managedtenants-tenantcustomizedinformation-update"],
                    work: "ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/tenantsDetailedInformation`
pub mod tenants_detailed_information {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/tenantsDetailedInformation`
        TenantsDetailedInformation
    }

    impl TenantsDetailedInformation {
        /// `GET /tenantRelationships/managedTenants/tenantsDetailedInformation` — List tenantDetailedInformation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenantsdetailedinformation?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::TenantDetailedInformation> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/tenantsDetailedInformation",
                pages: &["managedtenants-managedtenant-list-tenantsdetailedinformation"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/tenantsDetailedInformation/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/tenantsDetailedInformation/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/tenantsDetailedInformation/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/tenantsDetailedInformation/{tenantDetailedInformationId}` — Get tenantDetailedInformation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenantdetailedinformation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::TenantDetailedInformation> {
                let operation = &Operation {
                    name: "tenantDetailedInformation: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/tenantsDetailedInformation/{tenantDetailedInformationId}",
                    pages: &["managedtenants-tenantdetailedinformation-get"],
                    work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/windowsDeviceMalwareStates`
pub mod windows_device_malware_states {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/windowsDeviceMalwareStates`
        WindowsDeviceMalwareStates
    }

    impl WindowsDeviceMalwareStates {
        /// `GET /tenantRelationships/managedTenants/windowsDeviceMalwareStates` — List windowsDeviceMalwareStates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-windowsdevicemalwarestates?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::WindowsDeviceMalwareState> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/windowsDeviceMalwareStates",
                pages: &["managedtenants-managedtenant-list-windowsdevicemalwarestates"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/windowsDeviceMalwareStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/windowsDeviceMalwareStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/windowsDeviceMalwareStates/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/windowsDeviceMalwareStates/{windowsDeviceMalwareStateId}` — Get windowsDeviceMalwareState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-windowsdevicemalwarestate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::WindowsDeviceMalwareState> {
                let operation = &Operation {
                    name: "windowsDeviceMalwareState: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/windowsDeviceMalwareStates/{windowsDeviceMalwareStateId}",
                    pages: &["managedtenants-windowsdevicemalwarestate-get"],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/tenantRelationships/managedTenants/windowsProtectionStates`
pub mod windows_protection_states {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/windowsProtectionStates`
        WindowsProtectionStates
    }

    impl WindowsProtectionStates {
        /// `GET /tenantRelationships/managedTenants/windowsProtectionStates` — List windowsProtectionStates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-windowsprotectionstates?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::WindowsProtectionState> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/windowsProtectionStates",
                pages: &["managedtenants-managedtenant-list-windowsprotectionstates"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/managedTenants/windowsProtectionStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/managedTenants/windowsProtectionStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/managedTenants/windowsProtectionStates/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/managedTenants/windowsProtectionStates/{windowsProtectionStateId}` — Get windowsProtectionState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-windowsprotectionstate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::WindowsProtectionState> {
                let operation = &Operation {
                    name: "windowsProtectionState: get",
                    method: Method::Get,
                    path: "/tenantRelationships/managedTenants/windowsProtectionStates/{windowsProtectionStateId}",
                    pages: &["managedtenants-windowsprotectionstate-get"],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}
