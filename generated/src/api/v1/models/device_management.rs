// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagement`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagement?view=graph-rest-1.0), [intune-devices-devicemanagement](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagement?view=graph-rest-1.0), [intune-onboarding-devicemanagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-1.0) and 13 more
    DeviceManagement = "microsoft.graph.deviceManagement"
}

impl DeviceManagement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `intuneAccountId` in queries.
    pub const INTUNE_ACCOUNT_ID: Property<Self> = Property::new("intuneAccountId");
    /// `subscriptionState` in queries.
    pub const SUBSCRIPTION_STATE: Property<Self> = Property::new("subscriptionState");
    /// `intuneBrand` in queries.
    pub const INTUNE_BRAND: Property<Self> = Property::new("intuneBrand");
    /// `deviceConfigurations` in queries.
    pub const DEVICE_CONFIGURATIONS: Property<Self> = Property::new("deviceConfigurations");
    /// `deviceCompliancePolicies` in queries.
    pub const DEVICE_COMPLIANCE_POLICIES: Property<Self> = Property::new("deviceCompliancePolicies");
    /// `softwareUpdateStatusSummary` in queries.
    pub const SOFTWARE_UPDATE_STATUS_SUMMARY: Property<Self> = Property::new("softwareUpdateStatusSummary");
    /// `deviceCompliancePolicyDeviceStateSummary` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY: Property<Self> =
        Property::new("deviceCompliancePolicyDeviceStateSummary");
    /// `deviceCompliancePolicySettingStateSummaries` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: Property<Self> =
        Property::new("deviceCompliancePolicySettingStateSummaries");
    /// `deviceConfigurationDeviceStateSummaries` in queries.
    pub const DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES: Property<Self> =
        Property::new("deviceConfigurationDeviceStateSummaries");
    /// `iosUpdateStatuses` in queries.
    pub const IOS_UPDATE_STATUSES: Property<Self> = Property::new("iosUpdateStatuses");
    /// `applePushNotificationCertificate` in queries.
    pub const APPLE_PUSH_NOTIFICATION_CERTIFICATE: Property<Self> = Property::new("applePushNotificationCertificate");
    /// `managedDeviceOverview` in queries.
    pub const MANAGED_DEVICE_OVERVIEW: Property<Self> = Property::new("managedDeviceOverview");
    /// `detectedApps` in queries.
    pub const DETECTED_APPS: Property<Self> = Property::new("detectedApps");
    /// `managedDevices` in queries.
    pub const MANAGED_DEVICES: Property<Self> = Property::new("managedDevices");
    /// `deviceCategories` in queries.
    pub const DEVICE_CATEGORIES: Property<Self> = Property::new("deviceCategories");
    /// `exchangeConnectors` in queries.
    pub const EXCHANGE_CONNECTORS: Property<Self> = Property::new("exchangeConnectors");
    /// `deviceEnrollmentConfigurations` in queries.
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: Property<Self> = Property::new("deviceEnrollmentConfigurations");
    /// `conditionalAccessSettings` in queries.
    pub const CONDITIONAL_ACCESS_SETTINGS: Property<Self> = Property::new("conditionalAccessSettings");
    /// `mobileThreatDefenseConnectors` in queries.
    pub const MOBILE_THREAT_DEFENSE_CONNECTORS: Property<Self> = Property::new("mobileThreatDefenseConnectors");
    /// `deviceManagementPartners` in queries.
    pub const DEVICE_MANAGEMENT_PARTNERS: Property<Self> = Property::new("deviceManagementPartners");
    /// `complianceManagementPartners` in queries.
    pub const COMPLIANCE_MANAGEMENT_PARTNERS: Property<Self> = Property::new("complianceManagementPartners");
    /// `termsAndConditions` in queries.
    pub const TERMS_AND_CONDITIONS: Property<Self> = Property::new("termsAndConditions");
    /// `windowsAutopilotDeviceIdentities` in queries.
    pub const WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: Property<Self> = Property::new("windowsAutopilotDeviceIdentities");
    /// `importedWindowsAutopilotDeviceIdentities` in queries.
    pub const IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: Property<Self> =
        Property::new("importedWindowsAutopilotDeviceIdentities");
    /// `notificationMessageTemplates` in queries.
    pub const NOTIFICATION_MESSAGE_TEMPLATES: Property<Self> = Property::new("notificationMessageTemplates");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `resourceOperations` in queries.
    pub const RESOURCE_OPERATIONS: Property<Self> = Property::new("resourceOperations");
    /// `remoteAssistancePartners` in queries.
    pub const REMOTE_ASSISTANCE_PARTNERS: Property<Self> = Property::new("remoteAssistancePartners");
    /// `reports` in queries.
    pub const REPORTS: Property<Self> = Property::new("reports");
    /// `telecomExpenseManagementPartners` in queries.
    pub const TELECOM_EXPENSE_MANAGEMENT_PARTNERS: Property<Self> = Property::new("telecomExpenseManagementPartners");
    /// `troubleshootingEvents` in queries.
    pub const TROUBLESHOOTING_EVENTS: Property<Self> = Property::new("troubleshootingEvents");
    /// `windowsInformationProtectionAppLearningSummaries` in queries.
    pub const WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES: Property<Self> =
        Property::new("windowsInformationProtectionAppLearningSummaries");
    /// `windowsInformationProtectionNetworkLearningSummaries` in queries.
    pub const WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES: Property<Self> =
        Property::new("windowsInformationProtectionNetworkLearningSummaries");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `settings`: `microsoft.graph.deviceManagementSettings`
    pub fn settings(&self) -> Option<&super::DeviceManagementSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::DeviceManagementSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `intuneAccountId`: `Edm.Guid`
    pub fn intune_account_id(&self) -> Parsed<Uuid> {
        self.0.guid("intuneAccountId")
    }

    /// Sets `intuneAccountId`.
    pub fn with_intune_account_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("intuneAccountId", value))
    }

    /// `subscriptionState`: `microsoft.graph.deviceManagementSubscriptionState`
    ///
    /// Possible values are: pending, active, warning, disabled, deleted, blocked, lockedOut.
    pub fn subscription_state(&self) -> Option<super::DeviceManagementSubscriptionState> {
        self.0.enumeration("subscriptionState")
    }

    /// Sets `subscriptionState`.
    pub fn with_subscription_state(self, value: impl Into<Nullable<super::DeviceManagementSubscriptionState>>) -> Self {
        Self(self.0.with("subscriptionState", value))
    }

    /// `intuneBrand`: `microsoft.graph.intuneBrand`
    pub fn intune_brand(&self) -> Option<&super::IntuneBrand> {
        self.0.model("intuneBrand")
    }

    /// Sets `intuneBrand`.
    pub fn with_intune_brand(self, value: impl Into<Nullable<super::IntuneBrand>>) -> Self {
        Self(self.0.with("intuneBrand", value))
    }

    /// `deviceConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`
    pub fn device_configurations(&self) -> Option<&[super::DeviceConfiguration]> {
        self.0.models("deviceConfigurations")
    }

    /// Sets `deviceConfigurations`.
    pub fn with_device_configurations(self, value: impl Into<Nullable<Vec<super::DeviceConfiguration>>>) -> Self {
        Self(self.0.with("deviceConfigurations", value))
    }

    /// `deviceCompliancePolicies`: `Collection(microsoft.graph.deviceCompliancePolicy)`
    pub fn device_compliance_policies(&self) -> Option<&[super::DeviceCompliancePolicy]> {
        self.0.models("deviceCompliancePolicies")
    }

    /// Sets `deviceCompliancePolicies`.
    pub fn with_device_compliance_policies(
        self,
        value: impl Into<Nullable<Vec<super::DeviceCompliancePolicy>>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicies", value))
    }

    /// `softwareUpdateStatusSummary`: `microsoft.graph.softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> Option<&super::SoftwareUpdateStatusSummary> {
        self.0.model("softwareUpdateStatusSummary")
    }

    /// Sets `softwareUpdateStatusSummary`.
    pub fn with_software_update_status_summary(
        self,
        value: impl Into<Nullable<super::SoftwareUpdateStatusSummary>>,
    ) -> Self {
        Self(self.0.with("softwareUpdateStatusSummary", value))
    }

    /// `deviceCompliancePolicyDeviceStateSummary`: `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`
    pub fn device_compliance_policy_device_state_summary(
        &self,
    ) -> Option<&super::DeviceCompliancePolicyDeviceStateSummary>
    {
        self.0.model("deviceCompliancePolicyDeviceStateSummary")
    }

    /// Sets `deviceCompliancePolicyDeviceStateSummary`.
    pub fn with_device_compliance_policy_device_state_summary(
        self,
        value: impl Into<Nullable<super::DeviceCompliancePolicyDeviceStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicyDeviceStateSummary", value))
    }

    /// `deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.deviceCompliancePolicySettingStateSummary)`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>
    {
        self.0.models("deviceCompliancePolicySettingStateSummaries")
    }

    /// Sets `deviceCompliancePolicySettingStateSummaries`.
    pub fn with_device_compliance_policy_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::DeviceCompliancePolicySettingStateSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicySettingStateSummaries", value))
    }

    /// `deviceConfigurationDeviceStateSummaries`: `microsoft.graph.deviceConfigurationDeviceStateSummary`
    pub fn device_configuration_device_state_summaries(&self) -> Option<&super::DeviceConfigurationDeviceStateSummary> {
        self.0.model("deviceConfigurationDeviceStateSummaries")
    }

    /// Sets `deviceConfigurationDeviceStateSummaries`.
    pub fn with_device_configuration_device_state_summaries(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationDeviceStateSummaries", value))
    }

    /// `iosUpdateStatuses`: `Collection(microsoft.graph.iosUpdateDeviceStatus)`
    pub fn ios_update_statuses(&self) -> Option<&[super::IosUpdateDeviceStatus]> {
        self.0.models("iosUpdateStatuses")
    }

    /// Sets `iosUpdateStatuses`.
    pub fn with_ios_update_statuses(self, value: impl Into<Nullable<Vec<super::IosUpdateDeviceStatus>>>) -> Self {
        Self(self.0.with("iosUpdateStatuses", value))
    }

    /// `applePushNotificationCertificate`: `microsoft.graph.applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(&self) -> Option<&super::ApplePushNotificationCertificate> {
        self.0.model("applePushNotificationCertificate")
    }

    /// Sets `applePushNotificationCertificate`.
    pub fn with_apple_push_notification_certificate(
        self,
        value: impl Into<Nullable<super::ApplePushNotificationCertificate>>,
    ) -> Self {
        Self(self.0.with("applePushNotificationCertificate", value))
    }

    /// `managedDeviceOverview`: `microsoft.graph.managedDeviceOverview`
    pub fn managed_device_overview(&self) -> Option<&super::ManagedDeviceOverview> {
        self.0.model("managedDeviceOverview")
    }

    /// Sets `managedDeviceOverview`.
    pub fn with_managed_device_overview(self, value: impl Into<Nullable<super::ManagedDeviceOverview>>) -> Self {
        Self(self.0.with("managedDeviceOverview", value))
    }

    /// `detectedApps`: `Collection(microsoft.graph.detectedApp)`
    pub fn detected_apps(&self) -> Option<&[super::DetectedApp]> {
        self.0.models("detectedApps")
    }

    /// Sets `detectedApps`.
    pub fn with_detected_apps(self, value: impl Into<Nullable<Vec<super::DetectedApp>>>) -> Self {
        Self(self.0.with("detectedApps", value))
    }

    /// `managedDevices`: `Collection(microsoft.graph.managedDevice)`
    pub fn managed_devices(&self) -> Option<&[super::ManagedDevice]> {
        self.0.models("managedDevices")
    }

    /// Sets `managedDevices`.
    pub fn with_managed_devices(self, value: impl Into<Nullable<Vec<super::ManagedDevice>>>) -> Self {
        Self(self.0.with("managedDevices", value))
    }

    /// `deviceCategories`: `Collection(microsoft.graph.deviceCategory)`
    pub fn device_categories(&self) -> Option<&[super::DeviceCategory]> {
        self.0.models("deviceCategories")
    }

    /// Sets `deviceCategories`.
    pub fn with_device_categories(self, value: impl Into<Nullable<Vec<super::DeviceCategory>>>) -> Self {
        Self(self.0.with("deviceCategories", value))
    }

    /// `exchangeConnectors`: `Collection(microsoft.graph.deviceManagementExchangeConnector)`
    pub fn exchange_connectors(&self) -> Option<&[super::DeviceManagementExchangeConnector]> {
        self.0.models("exchangeConnectors")
    }

    /// Sets `exchangeConnectors`.
    pub fn with_exchange_connectors(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementExchangeConnector>>>,
    ) -> Self {
        Self(self.0.with("exchangeConnectors", value))
    }

    /// `deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`
    pub fn device_enrollment_configurations(&self) -> Option<&[super::DeviceEnrollmentConfiguration]> {
        self.0.models("deviceEnrollmentConfigurations")
    }

    /// Sets `deviceEnrollmentConfigurations`.
    pub fn with_device_enrollment_configurations(
        self,
        value: impl Into<Nullable<Vec<super::DeviceEnrollmentConfiguration>>>,
    ) -> Self {
        Self(self.0.with("deviceEnrollmentConfigurations", value))
    }

    /// `conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> Option<&super::OnPremisesConditionalAccessSettings> {
        self.0.model("conditionalAccessSettings")
    }

    /// Sets `conditionalAccessSettings`.
    pub fn with_conditional_access_settings(
        self,
        value: impl Into<Nullable<super::OnPremisesConditionalAccessSettings>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessSettings", value))
    }

    /// `mobileThreatDefenseConnectors`: `Collection(microsoft.graph.mobileThreatDefenseConnector)`
    pub fn mobile_threat_defense_connectors(&self) -> Option<&[super::MobileThreatDefenseConnector]> {
        self.0.models("mobileThreatDefenseConnectors")
    }

    /// Sets `mobileThreatDefenseConnectors`.
    pub fn with_mobile_threat_defense_connectors(
        self,
        value: impl Into<Nullable<Vec<super::MobileThreatDefenseConnector>>>,
    ) -> Self {
        Self(self.0.with("mobileThreatDefenseConnectors", value))
    }

    /// `deviceManagementPartners`: `Collection(microsoft.graph.deviceManagementPartner)`
    pub fn device_management_partners(&self) -> Option<&[super::DeviceManagementPartner]> {
        self.0.models("deviceManagementPartners")
    }

    /// Sets `deviceManagementPartners`.
    pub fn with_device_management_partners(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementPartner>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementPartners", value))
    }

    /// `complianceManagementPartners`: `Collection(microsoft.graph.complianceManagementPartner)`
    pub fn compliance_management_partners(&self) -> Option<&[super::ComplianceManagementPartner]> {
        self.0.models("complianceManagementPartners")
    }

    /// Sets `complianceManagementPartners`.
    pub fn with_compliance_management_partners(
        self,
        value: impl Into<Nullable<Vec<super::ComplianceManagementPartner>>>,
    ) -> Self {
        Self(self.0.with("complianceManagementPartners", value))
    }

    /// `termsAndConditions`: `Collection(microsoft.graph.termsAndConditions)`
    pub fn terms_and_conditions(&self) -> Option<&[super::TermsAndConditions]> {
        self.0.models("termsAndConditions")
    }

    /// Sets `termsAndConditions`.
    pub fn with_terms_and_conditions(self, value: impl Into<Nullable<Vec<super::TermsAndConditions>>>) -> Self {
        Self(self.0.with("termsAndConditions", value))
    }

    /// `windowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`
    pub fn windows_autopilot_device_identities(&self) -> Option<&[super::WindowsAutopilotDeviceIdentity]> {
        self.0.models("windowsAutopilotDeviceIdentities")
    }

    /// Sets `windowsAutopilotDeviceIdentities`.
    pub fn with_windows_autopilot_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::WindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("windowsAutopilotDeviceIdentities", value))
    }

    /// `importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>
    {
        self.0.models("importedWindowsAutopilotDeviceIdentities")
    }

    /// Sets `importedWindowsAutopilotDeviceIdentities`.
    pub fn with_imported_windows_autopilot_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::ImportedWindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedWindowsAutopilotDeviceIdentities", value))
    }

    /// `notificationMessageTemplates`: `Collection(microsoft.graph.notificationMessageTemplate)`
    pub fn notification_message_templates(&self) -> Option<&[super::NotificationMessageTemplate]> {
        self.0.models("notificationMessageTemplates")
    }

    /// Sets `notificationMessageTemplates`.
    pub fn with_notification_message_templates(
        self,
        value: impl Into<Nullable<Vec<super::NotificationMessageTemplate>>>,
    ) -> Self {
        Self(self.0.with("notificationMessageTemplates", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.roleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::RoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::RoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.deviceAndAppManagementRoleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::DeviceAndAppManagementRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceAndAppManagementRoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `resourceOperations`: `Collection(microsoft.graph.resourceOperation)`
    pub fn resource_operations(&self) -> Option<&[super::ResourceOperation]> {
        self.0.models("resourceOperations")
    }

    /// Sets `resourceOperations`.
    pub fn with_resource_operations(self, value: impl Into<Nullable<Vec<super::ResourceOperation>>>) -> Self {
        Self(self.0.with("resourceOperations", value))
    }

    /// `remoteAssistancePartners`: `Collection(microsoft.graph.remoteAssistancePartner)`
    pub fn remote_assistance_partners(&self) -> Option<&[super::RemoteAssistancePartner]> {
        self.0.models("remoteAssistancePartners")
    }

    /// Sets `remoteAssistancePartners`.
    pub fn with_remote_assistance_partners(
        self,
        value: impl Into<Nullable<Vec<super::RemoteAssistancePartner>>>,
    ) -> Self {
        Self(self.0.with("remoteAssistancePartners", value))
    }

    /// `reports`: `microsoft.graph.deviceManagementReports`
    pub fn reports(&self) -> Option<&super::DeviceManagementReports> {
        self.0.model("reports")
    }

    /// Sets `reports`.
    pub fn with_reports(self, value: impl Into<Nullable<super::DeviceManagementReports>>) -> Self {
        Self(self.0.with("reports", value))
    }

    /// `telecomExpenseManagementPartners`: `Collection(microsoft.graph.telecomExpenseManagementPartner)`
    pub fn telecom_expense_management_partners(&self) -> Option<&[super::TelecomExpenseManagementPartner]> {
        self.0.models("telecomExpenseManagementPartners")
    }

    /// Sets `telecomExpenseManagementPartners`.
    pub fn with_telecom_expense_management_partners(
        self,
        value: impl Into<Nullable<Vec<super::TelecomExpenseManagementPartner>>>,
    ) -> Self {
        Self(self.0.with("telecomExpenseManagementPartners", value))
    }

    /// `troubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`
    pub fn troubleshooting_events(&self) -> Option<&[super::DeviceManagementTroubleshootingEvent]> {
        self.0.models("troubleshootingEvents")
    }

    /// Sets `troubleshootingEvents`.
    pub fn with_troubleshooting_events(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTroubleshootingEvent>>>,
    ) -> Self {
        Self(self.0.with("troubleshootingEvents", value))
    }

    /// `windowsInformationProtectionAppLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionAppLearningSummary)`
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> Option<&[super::WindowsInformationProtectionAppLearningSummary]>
    {
        self.0.models("windowsInformationProtectionAppLearningSummaries")
    }

    /// Sets `windowsInformationProtectionAppLearningSummaries`.
    pub fn with_windows_information_protection_app_learning_summaries(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionAppLearningSummary>>>,
    ) -> Self {
        Self(self.0.with("windowsInformationProtectionAppLearningSummaries", value))
    }

    /// `windowsInformationProtectionNetworkLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionNetworkLearningSummary)`
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> Option<&[super::WindowsInformationProtectionNetworkLearningSummary]>
    {
        self.0.models("windowsInformationProtectionNetworkLearningSummaries")
    }

    /// Sets `windowsInformationProtectionNetworkLearningSummaries`.
    pub fn with_windows_information_protection_network_learning_summaries(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionNetworkLearningSummary>>>,
    ) -> Self {
        Self(self.0.with("windowsInformationProtectionNetworkLearningSummaries", value))
    }
}
