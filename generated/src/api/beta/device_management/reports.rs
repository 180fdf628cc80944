// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/reports`

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/reports`
    Reports
}

impl Reports {
    /// `GET /deviceManagement/reports` — Get deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-get?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get(&self) -> Get<models::DeviceManagementReports> {
        let operation = &Operation {
            name: "deviceManagementReports: get",
            method: Method::Get,
            path: "/deviceManagement/reports",
            pages: &[
                "intune-reporting-devicemanagementreports-get",
                "intune-grouppolicy-devicemanagementreports-get",
                "intune-remoteassistance-devicemanagementreports-get",
                "intune-androidfotaservice-devicemanagementreports-get",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceManagement/reports/getCachedReport` — getCachedReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_cached_report(&self, body: requests::device_management_reports::GetCachedReportRequest) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_cached_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getCachedReport",
            pages: &["intune-reporting-devicemanagementreports-getcachedreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getCachedReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceReport` — getCompliancePolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_compliance_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_compliance_policy_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getCompliancePolicyNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getCompliancePolicyNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport` — getCompliancePolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_compliance_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_compliance_policy_non_compliance_summary_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport",
            pages: &["intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getCompliancePolicyNonComplianceSummaryReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getComplianceSettingNonComplianceReport` — getComplianceSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_compliance_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetComplianceSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_compliance_setting_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getComplianceSettingNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getComplianceSettingNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceReport` — getConfigurationPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_configuration_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_configuration_policy_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getConfigurationPolicyNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getConfigurationPolicyNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport` — getConfigurationPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_configuration_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_configuration_policy_non_compliance_summary_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport",
            pages: &["intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getConfigurationPolicyNonComplianceSummaryReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationSettingNonComplianceReport` — getConfigurationSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_configuration_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_configuration_setting_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getConfigurationSettingNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getConfigurationSettingNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles` — getDeviceManagementIntentPerSettingContributingProfiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_device_management_intent_per_setting_contributing_profiles(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentPerSettingContributingProfilesRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_device_management_intent_per_setting_contributing_profiles",
            method: Method::Post,
            path: "/deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles",
            pages: &[
                "intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getDeviceManagementIntentPerSettingContributingProfiles").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentSettingsReport` — getDeviceManagementIntentSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_device_management_intent_settings_report(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentSettingsReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_device_management_intent_settings_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getDeviceManagementIntentSettingsReport",
            pages: &["intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getDeviceManagementIntentSettingsReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceNonComplianceReport` — getDeviceNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_device_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetDeviceNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_device_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getDeviceNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getdevicenoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getDeviceNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getGroupPolicySettingsDeviceSettingsReport` — getGroupPolicySettingsDeviceSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-getgrouppolicysettingsdevicesettingsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_group_policy_settings_device_settings_report(
        &self,
        body: requests::device_management_reports::GetGroupPolicySettingsDeviceSettingsReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_group_policy_settings_device_settings_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getGroupPolicySettingsDeviceSettingsReport",
            pages: &["intune-grouppolicy-devicemanagementreports-getgrouppolicysettingsdevicesettingsreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getGroupPolicySettingsDeviceSettingsReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getHistoricalReport` — getHistoricalReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_historical_report(
        &self,
        body: requests::device_management_reports::GetHistoricalReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_historical_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getHistoricalReport",
            pages: &["intune-reporting-devicemanagementreports-gethistoricalreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getHistoricalReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport` — getNoncompliantDevicesAndSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_noncompliant_devices_and_settings_report(
        &self,
        body: requests::device_management_reports::GetNoncompliantDevicesAndSettingsReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_noncompliant_devices_and_settings_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getNoncompliantDevicesAndSettingsReport",
            pages: &["intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getNoncompliantDevicesAndSettingsReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceMetadata` — getPolicyNonComplianceMetadata action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_policy_non_compliance_metadata(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceMetadataRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_policy_non_compliance_metadata",
            method: Method::Post,
            path: "/deviceManagement/reports/getPolicyNonComplianceMetadata",
            pages: &["intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getPolicyNonComplianceMetadata").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceReport` — getPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_policy_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getPolicyNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getpolicynoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getPolicyNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceSummaryReport` — getPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_policy_non_compliance_summary_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getPolicyNonComplianceSummaryReport",
            pages: &["intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getPolicyNonComplianceSummaryReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceMonitorActiveSessionsReport` — getRemoteAssistanceMonitorActiveSessionsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get_remote_assistance_monitor_active_sessions_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceMonitorActiveSessionsReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_remote_assistance_monitor_active_sessions_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getRemoteAssistanceMonitorActiveSessionsReport",
            pages: &["intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getRemoteAssistanceMonitorActiveSessionsReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceMonitorAvgSessionTimeReport` — getRemoteAssistanceMonitorAvgSessionTimeReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get_remote_assistance_monitor_avg_session_time_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceMonitorAvgSessionTimeReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_remote_assistance_monitor_avg_session_time_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getRemoteAssistanceMonitorAvgSessionTimeReport",
            pages: &["intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getRemoteAssistanceMonitorAvgSessionTimeReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceMonitorTotalSessionsReport` — getRemoteAssistanceMonitorTotalSessionsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get_remote_assistance_monitor_total_sessions_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceMonitorTotalSessionsReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_remote_assistance_monitor_total_sessions_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getRemoteAssistanceMonitorTotalSessionsReport",
            pages: &["intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getRemoteAssistanceMonitorTotalSessionsReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceSessionsReport` — getRemoteAssistanceSessionsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get_remote_assistance_sessions_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceSessionsReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_remote_assistance_sessions_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getRemoteAssistanceSessionsReport",
            pages: &["intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getRemoteAssistanceSessionsReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getReportFilters` — getReportFilters action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_report_filters(
        &self,
        body: requests::device_management_reports::GetReportFiltersRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_report_filters",
            method: Method::Post,
            path: "/deviceManagement/reports/getReportFilters",
            pages: &["intune-reporting-devicemanagementreports-getreportfilters"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getReportFilters").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getSettingNonComplianceReport` — getSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_setting_non_compliance_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getSettingNonComplianceReport",
            pages: &["intune-reporting-devicemanagementreports-getsettingnoncompliancereport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("getSettingNonComplianceReport").call(operation).json(body)
    }

    /// `POST /deviceManagement/reports/getZebraFotaDeploymentReport` — getZebraFotaDeploymentReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-devicemanagementreports-getzebrafotadeploymentreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_zebra_fota_deployment_report(
        &self,
        body: requests::device_management_reports::GetZebraFotaDeploymentReportRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagementReports: get_zebra_fota_deployment_report",
            method: Method::Post,
            path: "/deviceManagement/reports/getZebraFotaDeploymentReport",
            pages: &["intune-androidfotaservice-devicemanagementreports-getzebrafotadeploymentreport"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getZebraFotaDeploymentReport").call(operation).json(body)
    }

    /// `PATCH /deviceManagement/reports` — Update deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-update?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::DeviceManagementReports) -> Call<models::DeviceManagementReports> {
        let operation = &Operation {
            name: "deviceManagementReports: update",
            method: Method::Patch,
            path: "/deviceManagement/reports",
            pages: &[
                "intune-reporting-devicemanagementreports-update",
                "intune-grouppolicy-devicemanagementreports-update",
                "intune-remoteassistance-devicemanagementreports-update",
                "intune-androidfotaservice-devicemanagementreports-update",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/reports/cachedReportConfigurations`
    pub fn cached_report_configurations(&self) -> cached_report_configurations::CachedReportConfigurations {
        cached_report_configurations::CachedReportConfigurations(self.0.name("cachedReportConfigurations"))
    }

    /// `/deviceManagement/reports/exportJobs`
    pub fn export_jobs(&self) -> export_jobs::ExportJobs {
        export_jobs::ExportJobs(self.0.name("exportJobs"))
    }

    /// `/deviceManagement/reports/reportSchedules`
    pub fn report_schedules(&self) -> report_schedules::ReportSchedules {
        report_schedules::ReportSchedules(self.0.name("reportSchedules"))
    }
}

/// `/deviceManagement/reports/cachedReportConfigurations`
pub mod cached_report_configurations {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/reports/cachedReportConfigurations`
        CachedReportConfigurations
    }

    impl CachedReportConfigurations {
        /// `POST /deviceManagement/reports/cachedReportConfigurations` — Create deviceManagementCachedReportConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceManagementCachedReportConfiguration,
        ) -> Call<models::DeviceManagementCachedReportConfiguration> {
            let operation = &Operation {
                name: "deviceManagementCachedReportConfiguration: create",
                method: Method::Post,
                path: "/deviceManagement/reports/cachedReportConfigurations",
                pages: &["intune-reporting-devicemanagementcachedreportconfiguration-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/reports/cachedReportConfigurations` — List deviceManagementCachedReportConfigurations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
        pub fn list(&self) -> List<models::DeviceManagementCachedReportConfiguration> {
            let operation = &Operation {
                name: "deviceManagementCachedReportConfiguration: list",
                method: Method::Get,
                path: "/deviceManagement/reports/cachedReportConfigurations",
                pages: &["intune-reporting-devicemanagementcachedreportconfiguration-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/reports/cachedReportConfigurations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/reports/cachedReportConfigurations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/reports/cachedReportConfigurations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}` — Delete deviceManagementCachedReportConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceManagementCachedReportConfiguration: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}",
                    pages: &["intune-reporting-devicemanagementcachedreportconfiguration-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}` — Get deviceManagementCachedReportConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
            pub fn get(&self) -> Get<models::DeviceManagementCachedReportConfiguration> {
                let operation = &Operation {
                    name: "deviceManagementCachedReportConfiguration: get",
                    method: Method::Get,
                    path: "/deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}",
                    pages: &["intune-reporting-devicemanagementcachedreportconfiguration-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}` — Update deviceManagementCachedReportConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceManagementCachedReportConfiguration,
            ) -> Call<models::DeviceManagementCachedReportConfiguration> {
                let operation = &Operation {
                    name: "deviceManagementCachedReportConfiguration: update",
                    method: Method::Patch,
                    path: "/deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}",
                    pages: &["intune-reporting-devicemanagementcachedreportconfiguration-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/reports/exportJobs`
pub mod export_jobs {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/reports/exportJobs`
        ExportJobs
    }

    impl ExportJobs {
        /// `POST /deviceManagement/reports/exportJobs` — Create deviceManagementExportJob
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`, `DeviceManagementManagedDevices.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`, `DeviceManagementManagedDevices.Read.All`
        pub fn create(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
            let operation = &Operation {
                name: "deviceManagementExportJob: create",
                method: Method::Post,
                path: "/deviceManagement/reports/exportJobs",
                pages: &["intune-reporting-devicemanagementexportjob-create"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementManagedDevices.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementManagedDevices.Read.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/reports/exportJobs` — List deviceManagementExportJobs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
        pub fn list(&self) -> List<models::DeviceManagementExportJob> {
            let operation = &Operation {
                name: "deviceManagementExportJob: list",
                method: Method::Get,
                path: "/deviceManagement/reports/exportJobs",
                pages: &["intune-reporting-devicemanagementexportjob-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/reports/exportJobs/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/reports/exportJobs/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/reports/exportJobs/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Delete deviceManagementExportJob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceManagementExportJob: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/reports/exportJobs/{deviceManagementExportJobId}",
                    pages: &["intune-reporting-devicemanagementexportjob-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Get deviceManagementExportJob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
            pub fn get(&self) -> Get<models::DeviceManagementExportJob> {
                let operation = &Operation {
                    name: "deviceManagementExportJob: get",
                    method: Method::Get,
                    path: "/deviceManagement/reports/exportJobs/{deviceManagementExportJobId}",
                    pages: &["intune-reporting-devicemanagementexportjob-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Update deviceManagementExportJob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
                let operation = &Operation {
                    name: "deviceManagementExportJob: update",
                    method: Method::Patch,
                    path: "/deviceManagement/reports/exportJobs/{deviceManagementExportJobId}",
                    pages: &["intune-reporting-devicemanagementexportjob-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/reports/reportSchedules`
pub mod report_schedules {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/reports/reportSchedules`
        ReportSchedules
    }

    impl ReportSchedules {
        /// `POST /deviceManagement/reports/reportSchedules` — Create deviceManagementReportSchedule
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceManagementReportSchedule,
        ) -> Call<models::DeviceManagementReportSchedule> {
            let operation = &Operation {
                name: "deviceManagementReportSchedule: create",
                method: Method::Post,
                path: "/deviceManagement/reports/reportSchedules",
                pages: &["intune-reporting-devicemanagementreportschedule-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/reports/reportSchedules` — List deviceManagementReportSchedules
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
        pub fn list(&self) -> List<models::DeviceManagementReportSchedule> {
            let operation = &Operation {
                name: "deviceManagementReportSchedule: list",
                method: Method::Get,
                path: "/deviceManagement/reports/reportSchedules",
                pages: &["intune-reporting-devicemanagementreportschedule-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/reports/reportSchedules/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/reports/reportSchedules/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/reports/reportSchedules/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}` — Delete deviceManagementReportSchedule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceManagementReportSchedule: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}",
                    pages: &["intune-reporting-devicemanagementreportschedule-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}` — Get deviceManagementReportSchedule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
            pub fn get(&self) -> Get<models::DeviceManagementReportSchedule> {
                let operation = &Operation {
                    name: "deviceManagementReportSchedule: get",
                    method: Method::Get,
                    path: "/deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}",
                    pages: &["intune-reporting-devicemanagementreportschedule-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}` — Update deviceManagementReportSchedule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceManagementReportSchedule,
            ) -> Call<models::DeviceManagementReportSchedule> {
                let operation = &Operation {
                    name: "deviceManagementReportSchedule: update",
                    method: Method::Patch,
                    path: "/deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}",
                    pages: &["intune-reporting-devicemanagementreportschedule-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
