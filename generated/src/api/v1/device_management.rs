// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement`

use super::models;
use crate::runtime::{Argument, Call, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement`
    DeviceManagement
}

impl DeviceManagement {
    /// `GET /deviceManagement` — Get deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-devicemanagement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-wip-devicemanagement-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-get?view=graph-rest-1.0) and 13 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn get(&self) -> Get<models::DeviceManagement> {
        let operation = &Operation {
            name: "deviceManagement: get",
            method: Method::Get,
            path: "/deviceManagement",
            pages: &[
                "intune-tem-devicemanagement-get",
                "intune-wip-devicemanagement-get",
                "intune-rbac-devicemanagement-get",
                "intune-devices-devicemanagement-get",
                "intune-policyset-devicemanagement-get",
                "intune-reporting-devicemanagement-get",
                "intune-enrollment-devicemanagement-get",
                "intune-onboarding-devicemanagement-get",
                "intune-companyterms-devicemanagement-get",
                "intune-deviceconfig-devicemanagement-get",
                "intune-notification-devicemanagement-get",
                "intune-raimportcerts-devicemanagement-get",
                "intune-androidforwork-devicemanagement-get",
                "intune-troubleshooting-devicemanagement-get",
                "intune-remoteassistance-devicemanagement-get",
                "intune-gpanalyticsservice-devicemanagement-get",
            ],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `GET /deviceManagement/getEffectivePermissions` — getEffectivePermissions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-geteffectivepermissions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn get_effective_permissions(&self, scope: &str) -> List<models::RolePermission> {
        let operation = &Operation {
            name: "deviceManagement: get_effective_permissions",
            method: Method::Get,
            path: "/deviceManagement/getEffectivePermissions",
            pages: &["intune-rbac-devicemanagement-geteffectivepermissions"],
            work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.function("getEffectivePermissions", &[("scope", Argument::quoted(scope))]).list(operation)
    }

    /// `PATCH /deviceManagement` — Update deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-devicemanagement-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-wip-devicemanagement-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-update?view=graph-rest-1.0) and 13 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn update(&self, body: models::DeviceManagement) -> Call<models::DeviceManagement> {
        let operation = &Operation {
            name: "deviceManagement: update",
            method: Method::Patch,
            path: "/deviceManagement",
            pages: &[
                "intune-tem-devicemanagement-update",
                "intune-wip-devicemanagement-update",
                "intune-rbac-devicemanagement-update",
                "intune-devices-devicemanagement-update",
                "intune-policyset-devicemanagement-update",
                "intune-reporting-devicemanagement-update",
                "intune-enrollment-devicemanagement-update",
                "intune-onboarding-devicemanagement-update",
                "intune-companyterms-devicemanagement-update",
                "intune-deviceconfig-devicemanagement-update",
                "intune-notification-devicemanagement-update",
                "intune-raimportcerts-devicemanagement-update",
                "intune-androidforwork-devicemanagement-update",
                "intune-troubleshooting-devicemanagement-update",
                "intune-remoteassistance-devicemanagement-update",
                "intune-gpanalyticsservice-devicemanagement-update",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery` — verifyWindowsEnrollmentAutoDiscovery function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn verify_windows_enrollment_auto_discovery(&self, domain_name: &str) -> Call<bool> {
        let operation = &Operation {
            name: "deviceManagement: verify_windows_enrollment_auto_discovery",
            method: Method::Get,
            path: "/deviceManagement/verifyWindowsEnrollmentAutoDiscovery",
            pages: &["intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0
            .function("verifyWindowsEnrollmentAutoDiscovery", &[("domainName", Argument::quoted(domain_name))])
            .call(operation)
    }

    /// `/deviceManagement/applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(
        &self,
    ) -> apple_push_notification_certificate::ApplePushNotificationCertificate
    {
        apple_push_notification_certificate::ApplePushNotificationCertificate(
            self.0.name("applePushNotificationCertificate"),
        )
    }

    /// `/deviceManagement/complianceManagementPartners`
    pub fn compliance_management_partners(&self) -> compliance_management_partners::ComplianceManagementPartners {
        compliance_management_partners::ComplianceManagementPartners(self.0.name("complianceManagementPartners"))
    }

    /// `/deviceManagement/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> conditional_access_settings::ConditionalAccessSettings {
        conditional_access_settings::ConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
    }

    /// `/deviceManagement/detectedApps`
    pub fn detected_apps(&self) -> detected_apps::DetectedApps {
        detected_apps::DetectedApps(self.0.name("detectedApps"))
    }

    /// `/deviceManagement/deviceCategories`
    pub fn device_categories(&self) -> device_categories::DeviceCategories {
        device_categories::DeviceCategories(self.0.name("deviceCategories"))
    }

    /// `/deviceManagement/deviceCompliancePolicies`
    pub fn device_compliance_policies(&self) -> device_compliance_policies::DeviceCompliancePolicies {
        device_compliance_policies::DeviceCompliancePolicies(self.0.name("deviceCompliancePolicies"))
    }

    /// `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`
    pub fn device_compliance_policy_device_state_summary(
        &self,
    ) -> device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummary
    {
        device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummary(
            self.0.name("deviceCompliancePolicyDeviceStateSummary"),
        )
    }

    /// `/deviceManagement/deviceCompliancePolicySettingStateSummaries`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> device_compliance_policy_setting_state_summaries::DeviceCompliancePolicySettingStateSummaries
    {
        device_compliance_policy_setting_state_summaries::DeviceCompliancePolicySettingStateSummaries(
            self.0.name("deviceCompliancePolicySettingStateSummaries"),
        )
    }

    /// `/deviceManagement/deviceConfigurationDeviceStateSummaries`
    pub fn device_configuration_device_state_summaries(
        &self,
    ) -> device_configuration_device_state_summaries::DeviceConfigurationDeviceStateSummaries
    {
        device_configuration_device_state_summaries::DeviceConfigurationDeviceStateSummaries(
            self.0.name("deviceConfigurationDeviceStateSummaries"),
        )
    }

    /// `/deviceManagement/deviceConfigurations`
    pub fn device_configurations(&self) -> device_configurations::DeviceConfigurations {
        device_configurations::DeviceConfigurations(self.0.name("deviceConfigurations"))
    }

    /// `/deviceManagement/deviceEnrollmentConfigurations`
    pub fn device_enrollment_configurations(&self) -> device_enrollment_configurations::DeviceEnrollmentConfigurations {
        device_enrollment_configurations::DeviceEnrollmentConfigurations(self.0.name("deviceEnrollmentConfigurations"))
    }

    /// `/deviceManagement/deviceManagementPartners`
    pub fn device_management_partners(&self) -> device_management_partners::DeviceManagementPartners {
        device_management_partners::DeviceManagementPartners(self.0.name("deviceManagementPartners"))
    }

    /// `/deviceManagement/exchangeConnectors`
    pub fn exchange_connectors(&self) -> exchange_connectors::ExchangeConnectors {
        exchange_connectors::ExchangeConnectors(self.0.name("exchangeConnectors"))
    }

    /// `/deviceManagement/importedWindowsAutopilotDeviceIdentities`
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> imported_windows_autopilot_device_identities::ImportedWindowsAutopilotDeviceIdentities
    {
        imported_windows_autopilot_device_identities::ImportedWindowsAutopilotDeviceIdentities(
            self.0.name("importedWindowsAutopilotDeviceIdentities"),
        )
    }

    /// `/deviceManagement/iosUpdateStatuses`
    pub fn ios_update_statuses(&self) -> ios_update_statuses::IosUpdateStatuses {
        ios_update_statuses::IosUpdateStatuses(self.0.name("iosUpdateStatuses"))
    }

    /// `/deviceManagement/managedDeviceOverview`
    pub fn managed_device_overview(&self) -> managed_device_overview::ManagedDeviceOverview {
        managed_device_overview::ManagedDeviceOverview(self.0.name("managedDeviceOverview"))
    }

    /// `/deviceManagement/managedDevices`
    pub fn managed_devices(&self) -> managed_devices::ManagedDevices {
        managed_devices::ManagedDevices(self.0.name("managedDevices"))
    }

    /// `/deviceManagement/mobileThreatDefenseConnectors`
    pub fn mobile_threat_defense_connectors(&self) -> mobile_threat_defense_connectors::MobileThreatDefenseConnectors {
        mobile_threat_defense_connectors::MobileThreatDefenseConnectors(self.0.name("mobileThreatDefenseConnectors"))
    }

    /// `/deviceManagement/notificationMessageTemplates`
    pub fn notification_message_templates(&self) -> notification_message_templates::NotificationMessageTemplates {
        notification_message_templates::NotificationMessageTemplates(self.0.name("notificationMessageTemplates"))
    }

    /// `/deviceManagement/remoteAssistancePartners`
    pub fn remote_assistance_partners(&self) -> remote_assistance_partners::RemoteAssistancePartners {
        remote_assistance_partners::RemoteAssistancePartners(self.0.name("remoteAssistancePartners"))
    }

    /// `/deviceManagement/reports`
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
    }

    /// `/deviceManagement/resourceOperations`
    pub fn resource_operations(&self) -> resource_operations::ResourceOperations {
        resource_operations::ResourceOperations(self.0.name("resourceOperations"))
    }

    /// `/deviceManagement/roleAssignments`
    pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
        role_assignments::RoleAssignments(self.0.name("roleAssignments"))
    }

    /// `/deviceManagement/roleDefinitions`
    pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
        role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `/deviceManagement/softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> software_update_status_summary::SoftwareUpdateStatusSummary {
        software_update_status_summary::SoftwareUpdateStatusSummary(self.0.name("softwareUpdateStatusSummary"))
    }

    /// `/deviceManagement/telecomExpenseManagementPartners`
    pub fn telecom_expense_management_partners(
        &self,
    ) -> telecom_expense_management_partners::TelecomExpenseManagementPartners
    {
        telecom_expense_management_partners::TelecomExpenseManagementPartners(
            self.0.name("telecomExpenseManagementPartners"),
        )
    }

    /// `/deviceManagement/termsAndConditions`
    pub fn terms_and_conditions(&self) -> terms_and_conditions::TermsAndConditions {
        terms_and_conditions::TermsAndConditions(self.0.name("termsAndConditions"))
    }

    /// `/deviceManagement/troubleshootingEvents`
    pub fn troubleshooting_events(&self) -> troubleshooting_events::TroubleshootingEvents {
        troubleshooting_events::TroubleshootingEvents(self.0.name("troubleshootingEvents"))
    }

    /// `/deviceManagement/windowsAutopilotDeviceIdentities`
    pub fn windows_autopilot_device_identities(
        &self,
    ) -> windows_autopilot_device_identities::WindowsAutopilotDeviceIdentities
    {
        windows_autopilot_device_identities::WindowsAutopilotDeviceIdentities(
            self.0.name("windowsAutopilotDeviceIdentities"),
        )
    }

    /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries`
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> windows_information_protection_app_learning_summaries::WindowsInformationProtectionAppLearningSummaries
    {
        windows_information_protection_app_learning_summaries::WindowsInformationProtectionAppLearningSummaries(
            self.0.name("windowsInformationProtectionAppLearningSummaries"),
        )
    }

    /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> windows_information_protection_network_learning_summaries::WindowsInformationProtectionNetworkLearningSummaries
    {
        windows_information_protection_network_learning_summaries::WindowsInformationProtectionNetworkLearningSummaries(
            self.0.name("windowsInformationProtectionNetworkLearningSummaries"),
        )
    }
}

/// `/deviceManagement/applePushNotificationCertificate`
pub mod apple_push_notification_certificate {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/applePushNotificationCertificate`
        ApplePushNotificationCertificate
    }

    impl ApplePushNotificationCertificate {
        /// `GET /deviceManagement/applePushNotificationCertificate` — Get applePushNotificationCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`
        pub fn get(&self) -> Get<models::ApplePushNotificationCertificate> {
            let operation = &Operation {
                name: "applePushNotificationCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/applePushNotificationCertificate",
                pages: &["intune-devices-applepushnotificationcertificate-get"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.Read.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/applePushNotificationCertificate` — Update applePushNotificationCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: models::ApplePushNotificationCertificate,
        ) -> Call<models::ApplePushNotificationCertificate> {
            let operation = &Operation {
                name: "applePushNotificationCertificate: update",
                method: Method::Patch,
                path: "/deviceManagement/applePushNotificationCertificate",
                pages: &["intune-devices-applepushnotificationcertificate-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
        pub fn download_apple_push_notification_certificate_signing_request(
            &self,
        ) -> download_apple_push_notification_certificate_signing_request::DownloadApplePushNotificationCertificateSigningRequest
        {
            download_apple_push_notification_certificate_signing_request::DownloadApplePushNotificationCertificateSigningRequest(
                self.0.name("downloadApplePushNotificationCertificateSigningRequest"),
            )
        }
    }

    /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
    pub mod download_apple_push_notification_certificate_signing_request {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
            DownloadApplePushNotificationCertificateSigningRequest
        }

        impl DownloadApplePushNotificationCertificateSigningRequest {
            /// `GET /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest` — downloadApplePushNotificationCertificateSigningRequest function
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn get(&self) -> Call<String> {
                let operation = &Operation {
                    name: "applePushNotificationCertificate: get",
                    method: Method::Get,
                    path: "/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest",
                    pages: &[
                        "intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest",
                    ],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

pub mod compliance_management_partners;

/// `/deviceManagement/conditionalAccessSettings`
pub mod conditional_access_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/conditionalAccessSettings`
        ConditionalAccessSettings
    }

    impl ConditionalAccessSettings {
        /// `GET /deviceManagement/conditionalAccessSettings` — Get onPremisesConditionalAccessSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::OnPremisesConditionalAccessSettings> {
            let operation = &Operation {
                name: "onPremisesConditionalAccessSettings: get",
                method: Method::Get,
                path: "/deviceManagement/conditionalAccessSettings",
                pages: &["intune-onboarding-onpremisesconditionalaccesssettings-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/conditionalAccessSettings` — Update onPremisesConditionalAccessSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: models::OnPremisesConditionalAccessSettings,
        ) -> Call<models::OnPremisesConditionalAccessSettings> {
            let operation = &Operation {
                name: "onPremisesConditionalAccessSettings: update",
                method: Method::Patch,
                path: "/deviceManagement/conditionalAccessSettings",
                pages: &["intune-onboarding-onpremisesconditionalaccesssettings-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod detected_apps;
pub mod device_categories;
pub mod device_compliance_policies;

/// `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`
pub mod device_compliance_policy_device_state_summary {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`
        DeviceCompliancePolicyDeviceStateSummary
    }

    impl DeviceCompliancePolicyDeviceStateSummary {
        /// `GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Get deviceCompliancePolicyDeviceStateSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceCompliancePolicyDeviceStateSummary> {
            let operation = &Operation {
                name: "deviceCompliancePolicyDeviceStateSummary: get",
                method: Method::Get,
                path: "/deviceManagement/deviceCompliancePolicyDeviceStateSummary",
                pages: &["intune-deviceconfig-devicecompliancepolicydevicestatesummary-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Update deviceCompliancePolicyDeviceStateSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceCompliancePolicyDeviceStateSummary,
        ) -> Call<models::DeviceCompliancePolicyDeviceStateSummary> {
            let operation = &Operation {
                name: "deviceCompliancePolicyDeviceStateSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceCompliancePolicyDeviceStateSummary",
                pages: &["intune-deviceconfig-devicecompliancepolicydevicestatesummary-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod device_compliance_policy_setting_state_summaries;

/// `/deviceManagement/deviceConfigurationDeviceStateSummaries`
pub mod device_configuration_device_state_summaries {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurationDeviceStateSummaries`
        DeviceConfigurationDeviceStateSummaries
    }

    impl DeviceConfigurationDeviceStateSummaries {
        /// `GET /deviceManagement/deviceConfigurationDeviceStateSummaries` — Get deviceConfigurationDeviceStateSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStateSummary> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceStateSummary: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurationDeviceStateSummaries",
                pages: &["intune-deviceconfig-deviceconfigurationdevicestatesummary-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurationDeviceStateSummaries` — Update deviceConfigurationDeviceStateSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationDeviceStateSummary,
        ) -> Call<models::DeviceConfigurationDeviceStateSummary> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceStateSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurationDeviceStateSummaries",
                pages: &["intune-deviceconfig-deviceconfigurationdevicestatesummary-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod device_configurations;
pub mod device_enrollment_configurations;
pub mod device_management_partners;
pub mod exchange_connectors;
pub mod imported_windows_autopilot_device_identities;
pub mod ios_update_statuses;

/// `/deviceManagement/managedDeviceOverview`
pub mod managed_device_overview {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/managedDeviceOverview`
        ManagedDeviceOverview
    }

    impl ManagedDeviceOverview {
        /// `GET /deviceManagement/managedDeviceOverview` — Get managedDeviceOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::ManagedDeviceOverview> {
            let operation = &Operation {
                name: "managedDeviceOverview: get",
                method: Method::Get,
                path: "/deviceManagement/managedDeviceOverview",
                pages: &["intune-devices-manageddeviceoverview-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/managedDeviceOverview` — Update managedDeviceOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::ManagedDeviceOverview) -> Call<models::ManagedDeviceOverview> {
            let operation = &Operation {
                name: "managedDeviceOverview: update",
                method: Method::Patch,
                path: "/deviceManagement/managedDeviceOverview",
                pages: &["intune-devices-manageddeviceoverview-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod managed_devices;
pub mod mobile_threat_defense_connectors;
pub mod notification_message_templates;
pub mod remote_assistance_partners;
pub mod reports;

/// `/deviceManagement/resourceOperations`
pub mod resource_operations {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/resourceOperations`
        ResourceOperations
    }

    impl ResourceOperations {
        /// `POST /deviceManagement/resourceOperations` — Create resourceOperation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.ReadWrite.All`
        pub fn create(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
            let operation = &Operation {
                name: "resourceOperation: create",
                method: Method::Post,
                path: "/deviceManagement/resourceOperations",
                pages: &["intune-rbac-resourceoperation-create"],
                work: "DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/resourceOperations` — List resourceoperations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn list(&self) -> List<models::ResourceOperation> {
            let operation = &Operation {
                name: "resourceOperation: list",
                method: Method::Get,
                path: "/deviceManagement/resourceOperations",
                pages: &["intune-rbac-resourceoperation-list"],
                work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/resourceOperations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/resourceOperations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/resourceOperations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/resourceOperations/{resourceOperationId}` — Delete resourceOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "resourceOperation: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/resourceOperations/{resourceOperationId}",
                    pages: &["intune-rbac-resourceoperation-delete"],
                    work: "DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/resourceOperations/{resourceOperationId}` — Get resourceOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn get(&self) -> Get<models::ResourceOperation> {
                let operation = &Operation {
                    name: "resourceOperation: get",
                    method: Method::Get,
                    path: "/deviceManagement/resourceOperations/{resourceOperationId}",
                    pages: &["intune-rbac-resourceoperation-get"],
                    work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/resourceOperations/{resourceOperationId}` — Update resourceOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.ReadWrite.All`
            pub fn update(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
                let operation = &Operation {
                    name: "resourceOperation: update",
                    method: Method::Patch,
                    path: "/deviceManagement/resourceOperations/{resourceOperationId}",
                    pages: &["intune-rbac-resourceoperation-update"],
                    work: "DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/roleAssignments`
pub mod role_assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/roleAssignments`
        RoleAssignments
    }

    impl RoleAssignments {
        /// `POST /deviceManagement/roleAssignments` — Create deviceAndAppManagementRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceAndAppManagementRoleAssignment,
        ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
            let operation = &Operation {
                name: "deviceAndAppManagementRoleAssignment: create",
                method: Method::Post,
                path: "/deviceManagement/roleAssignments",
                pages: &["intune-rbac-deviceandappmanagementroleassignment-create"],
                work: "DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/roleAssignments` — List deviceandappmanagementroleassignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceAndAppManagementRoleAssignment> {
            let operation = &Operation {
                name: "deviceAndAppManagementRoleAssignment: list",
                method: Method::Get,
                path: "/deviceManagement/roleAssignments",
                pages: &["intune-rbac-deviceandappmanagementroleassignment-list"],
                work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/roleAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/roleAssignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/roleAssignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Delete deviceAndAppManagementRoleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceAndAppManagementRoleAssignment: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
                    pages: &["intune-rbac-deviceandappmanagementroleassignment-delete"],
                    work: "DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Get deviceAndAppManagementRoleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceAndAppManagementRoleAssignment> {
                let operation = &Operation {
                    name: "deviceAndAppManagementRoleAssignment: get",
                    method: Method::Get,
                    path: "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
                    pages: &["intune-rbac-deviceandappmanagementroleassignment-get"],
                    work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Update deviceAndAppManagementRoleAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementRBAC.ReadWrite.All`
            /// - application: `DeviceManagementRBAC.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceAndAppManagementRoleAssignment,
            ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
                let operation = &Operation {
                    name: "deviceAndAppManagementRoleAssignment: update",
                    method: Method::Patch,
                    path: "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
                    pages: &["intune-rbac-deviceandappmanagementroleassignment-update"],
                    work: "DeviceManagementRBAC.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementRBAC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod role_definitions;

/// `/deviceManagement/softwareUpdateStatusSummary`
pub mod software_update_status_summary {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/softwareUpdateStatusSummary`
        SoftwareUpdateStatusSummary
    }

    impl SoftwareUpdateStatusSummary {
        /// `GET /deviceManagement/softwareUpdateStatusSummary` — Get softwareUpdateStatusSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::SoftwareUpdateStatusSummary> {
            let operation = &Operation {
                name: "softwareUpdateStatusSummary: get",
                method: Method::Get,
                path: "/deviceManagement/softwareUpdateStatusSummary",
                pages: &["intune-deviceconfig-softwareupdatestatussummary-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/softwareUpdateStatusSummary` — Update softwareUpdateStatusSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::SoftwareUpdateStatusSummary) -> Call<models::SoftwareUpdateStatusSummary> {
            let operation = &Operation {
                name: "softwareUpdateStatusSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/softwareUpdateStatusSummary",
                pages: &["intune-deviceconfig-softwareupdatestatussummary-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/telecomExpenseManagementPartners`
pub mod telecom_expense_management_partners {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/telecomExpenseManagementPartners`
        TelecomExpenseManagementPartners
    }

    impl TelecomExpenseManagementPartners {
        /// `POST /deviceManagement/telecomExpenseManagementPartners` — Create telecomExpenseManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn create(
            &self,
            body: models::TelecomExpenseManagementPartner,
        ) -> Call<models::TelecomExpenseManagementPartner> {
            let operation = &Operation {
                name: "telecomExpenseManagementPartner: create",
                method: Method::Post,
                path: "/deviceManagement/telecomExpenseManagementPartners",
                pages: &["intune-tem-telecomexpensemanagementpartner-create"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/telecomExpenseManagementPartners` — List telecomexpensemanagementpartners
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn list(&self) -> List<models::TelecomExpenseManagementPartner> {
            let operation = &Operation {
                name: "telecomExpenseManagementPartner: list",
                method: Method::Get,
                path: "/deviceManagement/telecomExpenseManagementPartners",
                pages: &["intune-tem-telecomexpensemanagementpartner-list"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/telecomExpenseManagementPartners/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/telecomExpenseManagementPartners/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/telecomExpenseManagementPartners/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Delete telecomExpenseManagementPartner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "telecomExpenseManagementPartner: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}",
                    pages: &["intune-tem-telecomexpensemanagementpartner-delete"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Get telecomExpenseManagementPartner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn get(&self) -> Get<models::TelecomExpenseManagementPartner> {
                let operation = &Operation {
                    name: "telecomExpenseManagementPartner: get",
                    method: Method::Get,
                    path: "/deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}",
                    pages: &["intune-tem-telecomexpensemanagementpartner-get"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Update telecomExpenseManagementPartner
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn update(
                &self,
                body: models::TelecomExpenseManagementPartner,
            ) -> Call<models::TelecomExpenseManagementPartner> {
                let operation = &Operation {
                    name: "telecomExpenseManagementPartner: update",
                    method: Method::Patch,
                    path: "/deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}",
                    pages: &["intune-tem-telecomexpensemanagementpartner-update"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod terms_and_conditions;

/// `/deviceManagement/troubleshootingEvents`
pub mod troubleshooting_events {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/troubleshootingEvents`
        TroubleshootingEvents
    }

    impl TroubleshootingEvents {
        /// `POST /deviceManagement/troubleshootingEvents` — Create deviceManagementTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::DeviceManagementTroubleshootingEvent>,
        ) -> Call<models::DeviceManagementTroubleshootingEvent> {
            let operation = &Operation {
                name: "deviceManagementTroubleshootingEvent: create",
                method: Method::Post,
                path: "/deviceManagement/troubleshootingEvents",
                pages: &[
                    "intune-troubleshooting-devicemanagementtroubleshootingevent-create",
                    "intune-troubleshooting-enrollmenttroubleshootingevent-create",
                ],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
        }

        /// `GET /deviceManagement/troubleshootingEvents` — List devicemanagementtroubleshootingevents
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceManagementTroubleshootingEvent> {
            let operation = &Operation {
                name: "deviceManagementTroubleshootingEvent: list",
                method: Method::Get,
                path: "/deviceManagement/troubleshootingEvents",
                pages: &[
                    "intune-troubleshooting-devicemanagementtroubleshootingevent-list",
                    "intune-troubleshooting-enrollmenttroubleshootingevent-list",
                ],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/troubleshootingEvents/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/troubleshootingEvents/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/troubleshootingEvents/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Delete enrollmentTroubleshootingEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "enrollmentTroubleshootingEvent: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
                    pages: &[
                        "intune-troubleshooting-enrollmenttroubleshootingevent-delete",
                        "intune-troubleshooting-devicemanagementtroubleshootingevent-delete",
                    ],
                    work: "DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Get deviceManagementTroubleshootingEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceManagementTroubleshootingEvent> {
                let operation = &Operation {
                    name: "deviceManagementTroubleshootingEvent: get",
                    method: Method::Get,
                    path: "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
                    pages: &[
                        "intune-troubleshooting-devicemanagementtroubleshootingevent-get",
                        "intune-troubleshooting-enrollmenttroubleshootingevent-get",
                    ],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Update deviceManagementTroubleshootingEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: impl Into<models::DeviceManagementTroubleshootingEvent>,
            ) -> Call<models::DeviceManagementTroubleshootingEvent> {
                let operation = &Operation {
                    name: "deviceManagementTroubleshootingEvent: update",
                    method: Method::Patch,
                    path: "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
                    pages: &[
                        "intune-troubleshooting-devicemanagementtroubleshootingevent-update",
                        "intune-troubleshooting-enrollmenttroubleshootingevent-update",
                    ],
                    work: "DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
            }
        }
    }
}

pub mod windows_autopilot_device_identities;

/// `/deviceManagement/windowsInformationProtectionAppLearningSummaries`
pub mod windows_information_protection_app_learning_summaries {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries`
        WindowsInformationProtectionAppLearningSummaries
    }

    impl WindowsInformationProtectionAppLearningSummaries {
        /// `POST /deviceManagement/windowsInformationProtectionAppLearningSummaries` — Create windowsInformationProtectionAppLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: models::WindowsInformationProtectionAppLearningSummary,
        ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionAppLearningSummary: create",
                method: Method::Post,
                path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries",
                pages: &["intune-wip-windowsinformationprotectionapplearningsummary-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries` — List windowsinformationprotectionapplearningsummaries
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::WindowsInformationProtectionAppLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionAppLearningSummary: list",
                method: Method::Get,
                path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries",
                pages: &["intune-wip-windowsinformationprotectionapplearningsummary-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Delete windowsInformationProtectionAppLearningSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLearningSummary: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
                    pages: &["intune-wip-windowsinformationprotectionapplearningsummary-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Get windowsInformationProtectionAppLearningSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsInformationProtectionAppLearningSummary> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLearningSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
                    pages: &["intune-wip-windowsinformationprotectionapplearningsummary-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Update windowsInformationProtectionAppLearningSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsInformationProtectionAppLearningSummary,
            ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
                let operation = &Operation {
                    name: "windowsInformationProtectionAppLearningSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
                    pages: &["intune-wip-windowsinformationprotectionapplearningsummary-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`
pub mod windows_information_protection_network_learning_summaries {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`
        WindowsInformationProtectionNetworkLearningSummaries
    }

    impl WindowsInformationProtectionNetworkLearningSummaries {
        /// `POST /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — Create windowsInformationProtectionNetworkLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: models::WindowsInformationProtectionNetworkLearningSummary,
        ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionNetworkLearningSummary: create",
                method: Method::Post,
                path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries",
                pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — List windowsinformationprotectionnetworklearningsummaries
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::WindowsInformationProtectionNetworkLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionNetworkLearningSummary: list",
                method: Method::Get,
                path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries",
                pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Delete windowsInformationProtectionNetworkLearningSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsInformationProtectionNetworkLearningSummary: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
                    pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Get windowsInformationProtectionNetworkLearningSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsInformationProtectionNetworkLearningSummary> {
                let operation = &Operation {
                    name: "windowsInformationProtectionNetworkLearningSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
                    pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Update windowsInformationProtectionNetworkLearningSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsInformationProtectionNetworkLearningSummary,
            ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
                let operation = &Operation {
                    name: "windowsInformationProtectionNetworkLearningSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
                    pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
