// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.remoteActionAudit`, such as `/deviceManagement/remoteActionAudits`.
    DeviceManagementRemoteActionAudits[models::RemoteActionAudit]
}

impl DeviceManagementRemoteActionAudits {
    /// `POST /deviceManagement/remoteActionAudits` — Create remoteActionAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::RemoteActionAudit) -> Call<models::RemoteActionAudit> {
        let sheet = "POST remoteActionAudit: create
            intune-devices-remoteactionaudit-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/remoteActionAudits";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/remoteActionAudits` — List remoteActionAudits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RemoteActionAudit> {
        let sheet = "GET remoteActionAudit: list
            intune-devices-remoteactionaudit-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/remoteActionAudits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.remoteAssistancePartner`, such as `/deviceManagement/remoteAssistancePartners`.
    DeviceManagementRemoteAssistancePartners[models::RemoteAssistancePartner]
}

impl DeviceManagementRemoteAssistancePartners {
    /// `POST /deviceManagement/remoteAssistancePartners` — Create remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::RemoteAssistancePartner) -> Call<models::RemoteAssistancePartner> {
        let sheet = "POST remoteAssistancePartner: create
            intune-remoteassistance-remoteassistancepartner-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/remoteAssistancePartners` — List remoteassistancepartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RemoteAssistancePartner> {
        let sheet = "GET remoteAssistancePartner: list
            intune-remoteassistance-remoteassistancepartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementReportSchedule`, such as `/deviceManagement/reports/reportSchedules/{id}`.
    DeviceManagementReportSchedule = models::DeviceManagementReportSchedule
}

impl DeviceManagementReportSchedule {
    /// `DELETE /deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}` — Delete deviceManagementReportSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementReportSchedule: delete
            intune-reporting-devicemanagementreportschedule-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/reportSchedules/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}` — Get deviceManagementReportSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementReportSchedule> {
        let sheet = "GET deviceManagementReportSchedule: get
            intune-reporting-devicemanagementreportschedule-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/reportSchedules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/reports/reportSchedules/{deviceManagementReportScheduleId}` — Update deviceManagementReportSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementReportSchedule) -> Call<models::DeviceManagementReportSchedule> {
        let sheet = "PATCH deviceManagementReportSchedule: update
            intune-reporting-devicemanagementreportschedule-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/reportSchedules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementReports`, such as `/deviceManagement/reports`.
    DeviceManagementReports = models::DeviceManagementReports
}

impl DeviceManagementReports {
    /// `GET /deviceManagement/reports` — Get deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-get?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementReports> {
        let sheet = "GET deviceManagementReports: get
            intune-reporting-devicemanagementreports-get, intune-grouppolicy-devicemanagementreports-get, intune-remoteassistance-devicemanagementreports-get, intune-androidfotaservice-devicemanagementreports-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/reports/getCachedReport` — getCachedReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_cached_report(&self, body: requests::device_management_reports::GetCachedReportRequest) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_cached_report
            intune-reporting-devicemanagementreports-getcachedreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCachedReport";
        self.0.name("getCachedReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceReport` — getCompliancePolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceReport";
        self.0.name("getCompliancePolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport` — getCompliancePolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport";
        self.0.name("getCompliancePolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getComplianceSettingNonComplianceReport` — getComplianceSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetComplianceSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getComplianceSettingNonComplianceReport";
        self.0.name("getComplianceSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceReport` — getConfigurationPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceReport";
        self.0.name("getConfigurationPolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport` — getConfigurationPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport";
        self.0.name("getConfigurationPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationSettingNonComplianceReport` — getConfigurationSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationSettingNonComplianceReport";
        self.0.name("getConfigurationSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles` — getDeviceManagementIntentPerSettingContributingProfiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_management_intent_per_setting_contributing_profiles(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentPerSettingContributingProfilesRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_management_intent_per_setting_contributing_profiles
            intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles";
        self.0.name("getDeviceManagementIntentPerSettingContributingProfiles").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentSettingsReport` — getDeviceManagementIntentSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_management_intent_settings_report(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_management_intent_settings_report
            intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceManagementIntentSettingsReport";
        self.0.name("getDeviceManagementIntentSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceNonComplianceReport` — getDeviceNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetDeviceNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_non_compliance_report
            intune-reporting-devicemanagementreports-getdevicenoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceNonComplianceReport";
        self.0.name("getDeviceNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getGroupPolicySettingsDeviceSettingsReport` — getGroupPolicySettingsDeviceSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-getgrouppolicysettingsdevicesettingsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_group_policy_settings_device_settings_report(
        &self,
        body: requests::device_management_reports::GetGroupPolicySettingsDeviceSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_group_policy_settings_device_settings_report
            intune-grouppolicy-devicemanagementreports-getgrouppolicysettingsdevicesettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getGroupPolicySettingsDeviceSettingsReport";
        self.0.name("getGroupPolicySettingsDeviceSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getHistoricalReport` — getHistoricalReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_historical_report(
        &self,
        body: requests::device_management_reports::GetHistoricalReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_historical_report
            intune-reporting-devicemanagementreports-gethistoricalreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getHistoricalReport";
        self.0.name("getHistoricalReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport` — getNoncompliantDevicesAndSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_noncompliant_devices_and_settings_report(
        &self,
        body: requests::device_management_reports::GetNoncompliantDevicesAndSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_noncompliant_devices_and_settings_report
            intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport";
        self.0.name("getNoncompliantDevicesAndSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceMetadata` — getPolicyNonComplianceMetadata action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_metadata(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceMetadataRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_metadata
            intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceMetadata";
        self.0.name("getPolicyNonComplianceMetadata").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceReport` — getPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceReport";
        self.0.name("getPolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceSummaryReport` — getPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceSummaryReport";
        self.0.name("getPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceMonitorActiveSessionsReport` — getRemoteAssistanceMonitorActiveSessionsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get_remote_assistance_monitor_active_sessions_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceMonitorActiveSessionsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_remote_assistance_monitor_active_sessions_report
            intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getRemoteAssistanceMonitorActiveSessionsReport";
        self.0.name("getRemoteAssistanceMonitorActiveSessionsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceMonitorAvgSessionTimeReport` — getRemoteAssistanceMonitorAvgSessionTimeReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get_remote_assistance_monitor_avg_session_time_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceMonitorAvgSessionTimeReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_remote_assistance_monitor_avg_session_time_report
            intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getRemoteAssistanceMonitorAvgSessionTimeReport";
        self.0.name("getRemoteAssistanceMonitorAvgSessionTimeReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceMonitorTotalSessionsReport` — getRemoteAssistanceMonitorTotalSessionsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get_remote_assistance_monitor_total_sessions_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceMonitorTotalSessionsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_remote_assistance_monitor_total_sessions_report
            intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getRemoteAssistanceMonitorTotalSessionsReport";
        self.0.name("getRemoteAssistanceMonitorTotalSessionsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getRemoteAssistanceSessionsReport` — getRemoteAssistanceSessionsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get_remote_assistance_sessions_report(
        &self,
        body: requests::device_management_reports::GetRemoteAssistanceSessionsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_remote_assistance_sessions_report
            intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getRemoteAssistanceSessionsReport";
        self.0.name("getRemoteAssistanceSessionsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getReportFilters` — getReportFilters action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_report_filters(
        &self,
        body: requests::device_management_reports::GetReportFiltersRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_report_filters
            intune-reporting-devicemanagementreports-getreportfilters: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getReportFilters";
        self.0.name("getReportFilters").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getSettingNonComplianceReport` — getSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getSettingNonComplianceReport";
        self.0.name("getSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getZebraFotaDeploymentReport` — getZebraFotaDeploymentReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-devicemanagementreports-getzebrafotadeploymentreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_zebra_fota_deployment_report(
        &self,
        body: requests::device_management_reports::GetZebraFotaDeploymentReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_zebra_fota_deployment_report
            intune-androidfotaservice-devicemanagementreports-getzebrafotadeploymentreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getZebraFotaDeploymentReport";
        self.0.name("getZebraFotaDeploymentReport").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/reports` — Update deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-update?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementReports) -> Call<models::DeviceManagementReports> {
        let sheet = "PATCH deviceManagementReports: update
            intune-reporting-devicemanagementreports-update, intune-grouppolicy-devicemanagementreports-update, intune-remoteassistance-devicemanagementreports-update, intune-androidfotaservice-devicemanagementreports-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports";
        self.0.call(sheet).json(body)
    }

    /// `…/cachedReportConfigurations`
    pub fn cached_report_configurations(&self) -> super::DeviceManagementReportsCachedReportConfigurations {
        super::DeviceManagementReportsCachedReportConfigurations(self.0.name("cachedReportConfigurations"))
    }

    /// `…/exportJobs`
    pub fn export_jobs(&self) -> super::DeviceManagementReportsExportJobs {
        super::DeviceManagementReportsExportJobs(self.0.name("exportJobs"))
    }

    /// `…/reportSchedules`
    pub fn report_schedules(&self) -> super::DeviceManagementReportsReportSchedules {
        super::DeviceManagementReportsReportSchedules(self.0.name("reportSchedules"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementCachedReportConfiguration`, such as `/deviceManagement/reports/cachedReportConfigurations`.
    DeviceManagementReportsCachedReportConfigurations[models::DeviceManagementCachedReportConfiguration]
}

impl DeviceManagementReportsCachedReportConfigurations {
    /// `POST /deviceManagement/reports/cachedReportConfigurations` — Create deviceManagementCachedReportConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementCachedReportConfiguration,
    ) -> Call<models::DeviceManagementCachedReportConfiguration> {
        let sheet = "POST deviceManagementCachedReportConfiguration: create
            intune-reporting-devicemanagementcachedreportconfiguration-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/cachedReportConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reports/cachedReportConfigurations` — List deviceManagementCachedReportConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DeviceManagementCachedReportConfiguration> {
        let sheet = "GET deviceManagementCachedReportConfiguration: list
            intune-reporting-devicemanagementcachedreportconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/cachedReportConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementExportJob`, such as `/deviceManagement/reports/exportJobs`.
    DeviceManagementReportsExportJobs[models::DeviceManagementExportJob]
}

impl DeviceManagementReportsExportJobs {
    /// `POST /deviceManagement/reports/exportJobs` — Create deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn create(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "POST deviceManagementExportJob: create
            intune-reporting-devicemanagementexportjob-create: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/reports/exportJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reports/exportJobs` — List deviceManagementExportJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DeviceManagementExportJob> {
        let sheet = "GET deviceManagementExportJob: list
            intune-reporting-devicemanagementexportjob-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementReportSchedule`, such as `/deviceManagement/reports/reportSchedules`.
    DeviceManagementReportsReportSchedules[models::DeviceManagementReportSchedule]
}

impl DeviceManagementReportsReportSchedules {
    /// `POST /deviceManagement/reports/reportSchedules` — Create deviceManagementReportSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementReportSchedule) -> Call<models::DeviceManagementReportSchedule> {
        let sheet = "POST deviceManagementReportSchedule: create
            intune-reporting-devicemanagementreportschedule-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/reportSchedules";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reports/reportSchedules` — List deviceManagementReportSchedules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreportschedule-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DeviceManagementReportSchedule> {
        let sheet = "GET deviceManagementReportSchedule: list
            intune-reporting-devicemanagementreportschedule-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/reportSchedules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementResourceAccessProfileAssignment`, such as `/deviceManagement/resourceAccessProfiles/{id}/assignments/{id}`.
    DeviceManagementResourceAccessProfileAssignment = models::DeviceManagementResourceAccessProfileAssignment
}

impl DeviceManagementResourceAccessProfileAssignment {
    /// `DELETE /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}` — Delete deviceManagementResourceAccessProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementResourceAccessProfileAssignment: delete
            intune-rapolicy-devicemanagementresourceaccessprofileassignment-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}` — Get deviceManagementResourceAccessProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementResourceAccessProfileAssignment> {
        let sheet = "GET deviceManagementResourceAccessProfileAssignment: get
            intune-rapolicy-devicemanagementresourceaccessprofileassignment-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments/{deviceManagementResourceAccessProfileAssignmentId}` — Update deviceManagementResourceAccessProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementResourceAccessProfileAssignment,
    ) -> Call<models::DeviceManagementResourceAccessProfileAssignment> {
        let sheet = "PATCH deviceManagementResourceAccessProfileAssignment: update
            intune-rapolicy-devicemanagementresourceaccessprofileassignment-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementResourceAccessProfileBase`, such as `/deviceManagement/resourceAccessProfiles/{id}`.
    DeviceManagementResourceAccessProfileBase = models::DeviceManagementResourceAccessProfileBase
}

impl DeviceManagementResourceAccessProfileBase {
    /// `POST /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_management_resource_access_profile_base::AssignRequest,
    ) -> Call<Vec<models::DeviceManagementResourceAccessProfileAssignment>> {
        let sheet = "POST deviceManagementResourceAccessProfileBase: assign
            intune-rapolicy-devicemanagementresourceaccessprofilebase-assign: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}` — Delete windows10XVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xwificonfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xscepcertificateprofile-delete?view=graph-rest-beta) and 1 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windows10XVpnConfiguration: delete
            intune-rapolicy-windows10xvpnconfiguration-delete, intune-rapolicy-windows10xwificonfiguration-delete, intune-rapolicy-windows10xscepcertificateprofile-delete, intune-rapolicy-windows10xtrustedrootcertificate-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}` — Get deviceManagementResourceAccessProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xcertificateprofile-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-get?view=graph-rest-beta) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementResourceAccessProfileBase> {
        let sheet = "GET deviceManagementResourceAccessProfileBase: get
            intune-rapolicy-devicemanagementresourceaccessprofilebase-get, intune-rapolicy-windows10xcertificateprofile-get, intune-rapolicy-windows10xvpnconfiguration-get, intune-rapolicy-windows10xwificonfiguration-get, intune-rapolicy-windows10xscepcertificateprofile-get, intune-rapolicy-windows10xtrustedrootcertificate-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}` — Update windows10XVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xwificonfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xscepcertificateprofile-update?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementResourceAccessProfileBase>,
    ) -> Call<models::DeviceManagementResourceAccessProfileBase> {
        let sheet = "PATCH windows10XVpnConfiguration: update
            intune-rapolicy-windows10xvpnconfiguration-update, intune-rapolicy-windows10xwificonfiguration-update, intune-rapolicy-windows10xscepcertificateprofile-update, intune-rapolicy-windows10xtrustedrootcertificate-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementResourceAccessProfileBase>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceManagementResourceAccessProfileBaseAssignments {
        super::DeviceManagementResourceAccessProfileBaseAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementResourceAccessProfileAssignment`, such as `/deviceManagement/resourceAccessProfiles/{id}/assignments`.
    DeviceManagementResourceAccessProfileBaseAssignments[models::DeviceManagementResourceAccessProfileAssignment]
}

impl DeviceManagementResourceAccessProfileBaseAssignments {
    /// `POST /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments` — Create deviceManagementResourceAccessProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementResourceAccessProfileAssignment,
    ) -> Call<models::DeviceManagementResourceAccessProfileAssignment> {
        let sheet = "POST deviceManagementResourceAccessProfileAssignment: create
            intune-rapolicy-devicemanagementresourceaccessprofileassignment-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/resourceAccessProfiles/{deviceManagementResourceAccessProfileBaseId}/assignments` — List deviceManagementResourceAccessProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementResourceAccessProfileAssignment> {
        let sheet = "GET deviceManagementResourceAccessProfileAssignment: list
            intune-rapolicy-devicemanagementresourceaccessprofileassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementResourceAccessProfileBase`, such as `/deviceManagement/resourceAccessProfiles`.
    DeviceManagementResourceAccessProfiles[models::DeviceManagementResourceAccessProfileBase]
}

impl DeviceManagementResourceAccessProfiles {
    /// `POST /deviceManagement/resourceAccessProfiles` — Create windows10XVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xwificonfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xscepcertificateprofile-create?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementResourceAccessProfileBase>,
    ) -> Call<models::DeviceManagementResourceAccessProfileBase> {
        let sheet = "POST windows10XVpnConfiguration: create
            intune-rapolicy-windows10xvpnconfiguration-create, intune-rapolicy-windows10xwificonfiguration-create, intune-rapolicy-windows10xscepcertificateprofile-create, intune-rapolicy-windows10xtrustedrootcertificate-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles";
        self.0.call(sheet).json(Into::<models::DeviceManagementResourceAccessProfileBase>::into(body))
    }

    /// `GET /deviceManagement/resourceAccessProfiles` — List deviceManagementResourceAccessProfileBases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xcertificateprofile-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-rapolicy-windows10xvpnconfiguration-list?view=graph-rest-beta) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementResourceAccessProfileBase> {
        let sheet = "GET deviceManagementResourceAccessProfileBase: list
            intune-rapolicy-devicemanagementresourceaccessprofilebase-list, intune-rapolicy-windows10xcertificateprofile-list, intune-rapolicy-windows10xvpnconfiguration-list, intune-rapolicy-windows10xwificonfiguration-list, intune-rapolicy-windows10xscepcertificateprofile-list, intune-rapolicy-windows10xtrustedrootcertificate-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/resourceAccessProfiles/queryByPlatformType` — queryByPlatformType action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn query_by_platform_type(
        &self,
        body: requests::device_management_resource_access_profile_base::QueryByPlatformTypeRequest,
    ) -> Call<Vec<models::DeviceManagementResourceAccessProfileBase>> {
        let sheet = "POST deviceManagementResourceAccessProfileBase: query_by_platform_type
            intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/resourceAccessProfiles/queryByPlatformType";
        self.0.name("queryByPlatformType").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceOperation`, such as `/deviceManagement/resourceOperations`.
    DeviceManagementResourceOperations[models::ResourceOperation]
}

impl DeviceManagementResourceOperations {
    /// `POST /deviceManagement/resourceOperations` — Create resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
        let sheet = "POST resourceOperation: create
            intune-rbac-resourceoperation-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/resourceOperations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/resourceOperations` — List resourceoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ResourceOperation> {
        let sheet = "GET resourceOperation: list
            intune-rbac-resourceoperation-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/resourceOperations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementReusablePolicySetting`, such as `/deviceManagement/reusablePolicySettings/{id}`.
    DeviceManagementReusablePolicySetting = models::DeviceManagementReusablePolicySetting
}

impl DeviceManagementReusablePolicySetting {
    /// `POST /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/clone` — Clone action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-clone?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn clone_(&self) -> Call<models::DeviceManagementReusablePolicySetting> {
        let sheet = "POST deviceManagementReusablePolicySetting: clone_
            intune-deviceconfigv2-devicemanagementreusablepolicysetting-clone: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/reusablePolicySettings/{id}/clone";
        self.0.name("clone").call(sheet)
    }

    /// `DELETE /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}` — Delete deviceManagementReusablePolicySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementReusablePolicySetting: delete
            intune-deviceconfigv2-devicemanagementreusablepolicysetting-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}` — Get deviceManagementReusablePolicySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementReusablePolicySetting> {
        let sheet = "GET deviceManagementReusablePolicySetting: get
            intune-deviceconfigv2-devicemanagementreusablepolicysetting-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}` — Update deviceManagementReusablePolicySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementReusablePolicySetting,
    ) -> Call<models::DeviceManagementReusablePolicySetting> {
        let sheet = "PATCH deviceManagementReusablePolicySetting: update
            intune-deviceconfigv2-devicemanagementreusablepolicysetting-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/referencingConfigurationPolicies`
    pub fn referencing_configuration_policies(
        &self,
    ) -> super::DeviceManagementReusablePolicySettingReferencingConfigurationPolicies
    {
        super::DeviceManagementReusablePolicySettingReferencingConfigurationPolicies(
            self.0.name("referencingConfigurationPolicies"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationPolicy`, such as `/deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies`.
    DeviceManagementReusablePolicySettingReferencingConfigurationPolicies[models::DeviceManagementConfigurationPolicy]
}

impl DeviceManagementReusablePolicySettingReferencingConfigurationPolicies {
    /// `POST /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies` — Create deviceManagementConfigurationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicy,
    ) -> Call<models::DeviceManagementConfigurationPolicy> {
        let sheet = "POST deviceManagementConfigurationPolicy: create
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies` — List deviceManagementConfigurationPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicy> {
        let sheet = "GET deviceManagementConfigurationPolicy: list
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementReusablePolicySetting`, such as `/deviceManagement/reusablePolicySettings`.
    DeviceManagementReusablePolicySettings[models::DeviceManagementReusablePolicySetting]
}

impl DeviceManagementReusablePolicySettings {
    /// `POST /deviceManagement/reusablePolicySettings` — Create deviceManagementReusablePolicySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementReusablePolicySetting,
    ) -> Call<models::DeviceManagementReusablePolicySetting> {
        let sheet = "POST deviceManagementReusablePolicySetting: create
            intune-deviceconfigv2-devicemanagementreusablepolicysetting-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reusablePolicySettings` — List deviceManagementReusablePolicySettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementreusablepolicysetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementReusablePolicySetting> {
        let sheet = "GET deviceManagementReusablePolicySetting: list
            intune-deviceconfigv2-devicemanagementreusablepolicysetting-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusablePolicySettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, such as `/deviceManagement/reusableSettings`.
    DeviceManagementReusableSettings[models::DeviceManagementConfigurationSettingDefinition]
}

impl DeviceManagementReusableSettings {
    /// `POST /deviceManagement/reusableSettings` — Create deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "POST deviceManagementConfigurationSettingDefinition: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusableSettings";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/reusableSettings` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusableSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceAndAppManagementRoleAssignment`, such as `/deviceManagement/roleAssignments`.
    DeviceManagementRoleAssignments[models::DeviceAndAppManagementRoleAssignment]
}

impl DeviceManagementRoleAssignments {
    /// `POST /deviceManagement/roleAssignments` — Create deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "POST deviceAndAppManagementRoleAssignment: create
            intune-rbac-deviceandappmanagementroleassignment-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleAssignments` — List deviceandappmanagementroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "GET deviceAndAppManagementRoleAssignment: list
            intune-rbac-deviceandappmanagementroleassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleDefinition`, such as `/deviceManagement/roleDefinitions`.
    DeviceManagementRoleDefinitions[models::RoleDefinition]
}

impl DeviceManagementRoleDefinitions {
    /// `POST /deviceManagement/roleDefinitions` — Create roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let sheet = "POST roleDefinition: create
            intune-rbac-roledefinition-create, intune-rbac-deviceandappmanagementroledefinition-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions";
        self.0.call(sheet).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleDefinition> {
        let sheet = "GET roleDefinition: list
            intune-rbac-roledefinition-list, intune-rbac-deviceandappmanagementroledefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleScopeTag`, such as `/deviceManagement/roleScopeTags`.
    DeviceManagementRoleScopeTags[models::RoleScopeTag]
}

impl DeviceManagementRoleScopeTags {
    /// `POST /deviceManagement/roleScopeTags` — Create roleScopeTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::RoleScopeTag) -> Call<models::RoleScopeTag> {
        let sheet = "POST roleScopeTag: create
            intune-rbac-rolescopetag-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleScopeTags";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/roleScopeTags/getRoleScopeTagsById` — getRoleScopeTagsById action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_role_scope_tags_by_id(
        &self,
        body: requests::role_scope_tag::GetRoleScopeTagsByIdRequest,
    ) -> Call<Vec<models::RoleScopeTag>> {
        let sheet = "POST roleScopeTag: get_role_scope_tags_by_id
            intune-rbac-rolescopetag-getrolescopetagsbyid: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleScopeTags/getRoleScopeTagsById";
        self.0.name("getRoleScopeTagsById").call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleScopeTags` — List roleScopeTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleScopeTag> {
        let sheet = "GET roleScopeTag: list
            intune-rbac-rolescopetag-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleScopeTags";
        self.0.list(sheet)
    }

    /// `…/hasCustomRoleScopeTag`
    pub fn has_custom_role_scope_tag(&self) -> super::DeviceManagementRoleScopeTagsHasCustomRoleScopeTag {
        super::DeviceManagementRoleScopeTagsHasCustomRoleScopeTag(self.0.name("hasCustomRoleScopeTag"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/roleScopeTags/hasCustomRoleScopeTag`
    DeviceManagementRoleScopeTagsHasCustomRoleScopeTag
}

impl DeviceManagementRoleScopeTagsHasCustomRoleScopeTag {
    /// `GET /deviceManagement/roleScopeTags/hasCustomRoleScopeTag` — hasCustomRoleScopeTag function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-hascustomrolescopetag?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Call<bool> {
        let sheet = "GET roleScopeTag: get
            intune-rbac-rolescopetag-hascustomrolescopetag: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleScopeTags/hasCustomRoleScopeTag";
        self.0.call(sheet)
    }
}
