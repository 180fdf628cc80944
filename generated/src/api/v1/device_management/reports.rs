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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 5 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 5 more
    pub fn get(&self) -> Get<models::DeviceManagementReports> {
        let operation = &Operation {
            name: "deviceManagementReports: get",
            method: Method::Get,
            path: "/deviceManagement/reports",
            pages: &["intune-reporting-devicemanagementreports-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceManagement/reports/getCachedReport` — getCachedReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0)
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

    /// `POST /deviceManagement/reports/getHistoricalReport` — getHistoricalReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-1.0)
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

    /// `POST /deviceManagement/reports/getReportFilters` — getReportFilters action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-1.0)
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

    /// `PATCH /deviceManagement/reports` — Update deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::DeviceManagementReports) -> Call<models::DeviceManagementReports> {
        let operation = &Operation {
            name: "deviceManagementReports: update",
            method: Method::Patch,
            path: "/deviceManagement/reports",
            pages: &["intune-reporting-devicemanagementreports-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/reports/exportJobs`
    pub fn export_jobs(&self) -> export_jobs::ExportJobs {
        export_jobs::ExportJobs(self.0.name("exportJobs"))
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn create(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
            let operation = &Operation {
                name: "deviceManagementExportJob: create",
                method: Method::Post,
                path: "/deviceManagement/reports/exportJobs",
                pages: &["intune-reporting-devicemanagementexportjob-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/reports/exportJobs` — List deviceManagementExportJobs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-list?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-get?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-update?view=graph-rest-1.0)
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
