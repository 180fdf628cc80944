// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Get, List, Object, Value};

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
            intune-remoteassistance-remoteassistancepartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
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
    DeviceManagementReports: super::Entity = models::DeviceManagementReports
}

impl DeviceManagementReports {
    /// `GET /deviceManagement/reports` — Get deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-get?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 7 more; application: `DeviceManagementConfiguration.Read.All` and 7 more.
    pub fn get(&self) -> Get<models::DeviceManagementReports> {
        let sheet = "GET deviceManagementReports: get
            intune-reporting-devicemanagementreports-get, intune-grouppolicy-devicemanagementreports-get, intune-remoteassistance-devicemanagementreports-get, intune-androidfotaservice-devicemanagementreports-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/reports";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/reports/getActiveMalwareReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_active_malware_report(
        &self,
        body: requests::device_management_reports::GetActiveMalwareReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_active_malware_report
            : | |
            /deviceManagement/reports/getActiveMalwareReport";
        self.0.name("getActiveMalwareReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getActiveMalwareSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_active_malware_summary_report(
        &self,
        body: requests::device_management_reports::GetActiveMalwareSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_active_malware_summary_report
            : | |
            /deviceManagement/reports/getActiveMalwareSummaryReport";
        self.0.name("getActiveMalwareSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getAllCertificatesReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_all_certificates_report(
        &self,
        body: requests::device_management_reports::GetAllCertificatesReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_all_certificates_report
            : | |
            /deviceManagement/reports/getAllCertificatesReport";
        self.0.name("getAllCertificatesReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getAppStatusOverviewReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_app_status_overview_report(
        &self,
        body: requests::device_management_reports::GetAppStatusOverviewReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_app_status_overview_report
            : | |
            /deviceManagement/reports/getAppStatusOverviewReport";
        self.0.name("getAppStatusOverviewReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getAppsInstallSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_apps_install_summary_report(
        &self,
        body: requests::device_management_reports::GetAppsInstallSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_apps_install_summary_report
            : | |
            /deviceManagement/reports/getAppsInstallSummaryReport";
        self.0.name("getAppsInstallSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCachedReport` — getCachedReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_cached_report(&self, body: requests::device_management_reports::GetCachedReportRequest) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_cached_report
            intune-reporting-devicemanagementreports-getcachedreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCachedReport";
        self.0.name("getCachedReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCertificatesReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_certificates_report(
        &self,
        body: requests::device_management_reports::GetCertificatesReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_certificates_report
            : | |
            /deviceManagement/reports/getCertificatesReport";
        self.0.name("getCertificatesReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePoliciesReportForDevice`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_compliance_policies_report_for_device(
        &self,
        body: requests::device_management_reports::GetCompliancePoliciesReportForDeviceRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policies_report_for_device
            : | |
            /deviceManagement/reports/getCompliancePoliciesReportForDevice";
        self.0.name("getCompliancePoliciesReportForDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyDeviceSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_compliance_policy_device_summary_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyDeviceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_device_summary_report
            : | |
            /deviceManagement/reports/getCompliancePolicyDeviceSummaryReport";
        self.0.name("getCompliancePolicyDeviceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyDevicesReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_compliance_policy_devices_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyDevicesReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_devices_report
            : | |
            /deviceManagement/reports/getCompliancePolicyDevicesReport";
        self.0.name("getCompliancePolicyDevicesReport").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport";
        self.0.name("getCompliancePolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getComplianceSettingDetailsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_compliance_setting_details_report(
        &self,
        body: requests::device_management_reports::GetComplianceSettingDetailsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_setting_details_report
            : | |
            /deviceManagement/reports/getComplianceSettingDetailsReport";
        self.0.name("getComplianceSettingDetailsReport").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getComplianceSettingNonComplianceReport";
        self.0.name("getComplianceSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getComplianceSettingsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_compliance_settings_report(
        &self,
        body: requests::device_management_reports::GetComplianceSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_settings_report
            : | |
            /deviceManagement/reports/getComplianceSettingsReport";
        self.0.name("getComplianceSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigManagerDevicePolicyStatusReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_config_manager_device_policy_status_report(
        &self,
        body: requests::device_management_reports::GetConfigManagerDevicePolicyStatusReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_config_manager_device_policy_status_report
            : | |
            /deviceManagement/reports/getConfigManagerDevicePolicyStatusReport";
        self.0.name("getConfigManagerDevicePolicyStatusReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPoliciesReportForDevice`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_configuration_policies_report_for_device(
        &self,
        body: requests::device_management_reports::GetConfigurationPoliciesReportForDeviceRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policies_report_for_device
            : | |
            /deviceManagement/reports/getConfigurationPoliciesReportForDevice";
        self.0.name("getConfigurationPoliciesReportForDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyDeviceSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_configuration_policy_device_summary_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyDeviceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_device_summary_report
            : | |
            /deviceManagement/reports/getConfigurationPolicyDeviceSummaryReport";
        self.0.name("getConfigurationPolicyDeviceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyDevicesReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_configuration_policy_devices_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyDevicesReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_devices_report
            : | |
            /deviceManagement/reports/getConfigurationPolicyDevicesReport";
        self.0.name("getConfigurationPolicyDevicesReport").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport";
        self.0.name("getConfigurationPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicySettingsDeviceSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_configuration_policy_settings_device_summary_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicySettingsDeviceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_settings_device_summary_report
            : | |
            /deviceManagement/reports/getConfigurationPolicySettingsDeviceSummaryReport";
        self.0.name("getConfigurationPolicySettingsDeviceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationSettingDetailsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_configuration_setting_details_report(
        &self,
        body: requests::device_management_reports::GetConfigurationSettingDetailsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_setting_details_report
            : | |
            /deviceManagement/reports/getConfigurationSettingDetailsReport";
        self.0.name("getConfigurationSettingDetailsReport").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationSettingNonComplianceReport";
        self.0.name("getConfigurationSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationSettingsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_configuration_settings_report(
        &self,
        body: requests::device_management_reports::GetConfigurationSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_settings_report
            : | |
            /deviceManagement/reports/getConfigurationSettingsReport";
        self.0.name("getConfigurationSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceConfigurationPolicySettingsSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_device_configuration_policy_settings_summary_report(
        &self,
        body: requests::device_management_reports::GetDeviceConfigurationPolicySettingsSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_configuration_policy_settings_summary_report
            : | |
            /deviceManagement/reports/getDeviceConfigurationPolicySettingsSummaryReport";
        self.0.name("getDeviceConfigurationPolicySettingsSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceConfigurationPolicyStatusSummary`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_device_configuration_policy_status_summary(
        &self,
        body: requests::device_management_reports::GetDeviceConfigurationPolicyStatusSummaryRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_configuration_policy_status_summary
            : | |
            /deviceManagement/reports/getDeviceConfigurationPolicyStatusSummary";
        self.0.name("getDeviceConfigurationPolicyStatusSummary").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getdevicenoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceNonComplianceReport";
        self.0.name("getDeviceNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDevicePoliciesComplianceReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_policies_compliance_report(
        &self,
        body: requests::device_management_reports::GetDevicePoliciesComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_policies_compliance_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDevicePoliciesComplianceReport";
        self.0.name("getDevicePoliciesComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDevicePolicySettingsComplianceReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_policy_settings_compliance_report(
        &self,
        body: requests::device_management_reports::GetDevicePolicySettingsComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_policy_settings_compliance_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDevicePolicySettingsComplianceReport";
        self.0.name("getDevicePolicySettingsComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceStatusByCompliacePolicyReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_status_by_compliace_policy_report(
        &self,
        body: requests::device_management_reports::GetDeviceStatusByCompliacePolicyReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_status_by_compliace_policy_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceStatusByCompliacePolicyReport";
        self.0.name("getDeviceStatusByCompliacePolicyReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceStatusByCompliancePolicySettingReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_status_by_compliance_policy_setting_report(
        &self,
        body: requests::device_management_reports::GetDeviceStatusByCompliancePolicySettingReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_status_by_compliance_policy_setting_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceStatusByCompliancePolicySettingReport";
        self.0.name("getDeviceStatusByCompliancePolicySettingReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceStatusSummaryByCompliacePolicyReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_status_summary_by_compliace_policy_report(
        &self,
        body: requests::device_management_reports::GetDeviceStatusSummaryByCompliacePolicyReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_status_summary_by_compliace_policy_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceStatusSummaryByCompliacePolicyReport";
        self.0.name("getDeviceStatusSummaryByCompliacePolicyReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceStatusSummaryByCompliancePolicySettingsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_status_summary_by_compliance_policy_settings_report(
        &self,
        body: requests::device_management_reports::GetDeviceStatusSummaryByCompliancePolicySettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_status_summary_by_compliance_policy_settings_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceStatusSummaryByCompliancePolicySettingsReport";
        self.0.name("getDeviceStatusSummaryByCompliancePolicySettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDevicesStatusByPolicyPlatformComplianceReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_devices_status_by_policy_platform_compliance_report(
        &self,
        body: requests::device_management_reports::GetDevicesStatusByPolicyPlatformComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_devices_status_by_policy_platform_compliance_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDevicesStatusByPolicyPlatformComplianceReport";
        self.0.name("getDevicesStatusByPolicyPlatformComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDevicesStatusBySettingReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_devices_status_by_setting_report(
        &self,
        body: requests::device_management_reports::GetDevicesStatusBySettingReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_devices_status_by_setting_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDevicesStatusBySettingReport";
        self.0.name("getDevicesStatusBySettingReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDevicesWithoutCompliancePolicyReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_devices_without_compliance_policy_report(
        &self,
        body: requests::device_management_reports::GetDevicesWithoutCompliancePolicyReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_devices_without_compliance_policy_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDevicesWithoutCompliancePolicyReport";
        self.0.name("getDevicesWithoutCompliancePolicyReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getEncryptionReportForDevices`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_encryption_report_for_devices(
        &self,
        body: requests::device_management_reports::GetEncryptionReportForDevicesRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_encryption_report_for_devices
            : | |
            /deviceManagement/reports/getEncryptionReportForDevices";
        self.0.name("getEncryptionReportForDevices").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getEnrollmentConfigurationPoliciesByDevice`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_enrollment_configuration_policies_by_device(
        &self,
        body: requests::device_management_reports::GetEnrollmentConfigurationPoliciesByDeviceRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_enrollment_configuration_policies_by_device
            : | |
            /deviceManagement/reports/getEnrollmentConfigurationPoliciesByDevice";
        self.0.name("getEnrollmentConfigurationPoliciesByDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getFailedMobileAppsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_failed_mobile_apps_report(
        &self,
        body: requests::device_management_reports::GetFailedMobileAppsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_failed_mobile_apps_report
            : | |
            /deviceManagement/reports/getFailedMobileAppsReport";
        self.0.name("getFailedMobileAppsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getFailedMobileAppsSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_failed_mobile_apps_summary_report(
        &self,
        body: requests::device_management_reports::GetFailedMobileAppsSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_failed_mobile_apps_summary_report
            : | |
            /deviceManagement/reports/getFailedMobileAppsSummaryReport";
        self.0.name("getFailedMobileAppsSummaryReport").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-gethistoricalreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getHistoricalReport";
        self.0.name("getHistoricalReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getMalwareSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_malware_summary_report(
        &self,
        body: requests::device_management_reports::GetMalwareSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_malware_summary_report
            : | |
            /deviceManagement/reports/getMalwareSummaryReport";
        self.0.name("getMalwareSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getMobileApplicationManagementAppConfigurationReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_mobile_application_management_app_configuration_report(
        &self,
        body: requests::device_management_reports::GetMobileApplicationManagementAppConfigurationReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_mobile_application_management_app_configuration_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getMobileApplicationManagementAppConfigurationReport";
        self.0.name("getMobileApplicationManagementAppConfigurationReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getMobileApplicationManagementAppRegistrationSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_mobile_application_management_app_registration_summary_report(
        &self,
        body: requests::device_management_reports::GetMobileApplicationManagementAppRegistrationSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_mobile_application_management_app_registration_summary_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reports/getMobileApplicationManagementAppRegistrationSummaryReport";
        self.0.name("getMobileApplicationManagementAppRegistrationSummaryReport").call(sheet).json(body)
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
            intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceSummaryReport";
        self.0.name("getPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getQuietTimePolicyUserSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_quiet_time_policy_user_summary_report(
        &self,
        body: requests::device_management_reports::GetQuietTimePolicyUserSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_quiet_time_policy_user_summary_report
            : | |
            /deviceManagement/reports/getQuietTimePolicyUserSummaryReport";
        self.0.name("getQuietTimePolicyUserSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getQuietTimePolicyUsersReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_quiet_time_policy_users_report(
        &self,
        body: requests::device_management_reports::GetQuietTimePolicyUsersReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_quiet_time_policy_users_report
            : | |
            /deviceManagement/reports/getQuietTimePolicyUsersReport";
        self.0.name("getQuietTimePolicyUsersReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getRelatedAppsStatusReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_related_apps_status_report(
        &self,
        body: requests::device_management_reports::GetRelatedAppsStatusReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_related_apps_status_report
            : | |
            /deviceManagement/reports/getRelatedAppsStatusReport";
        self.0.name("getRelatedAppsStatusReport").call(sheet).json(body)
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
            intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
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
            intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
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
            intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
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
            intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
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
            intune-reporting-devicemanagementreports-getreportfilters: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
            intune-reporting-devicemanagementreports-getsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getSettingNonComplianceReport";
        self.0.name("getSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getUnhealthyDefenderAgentsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_unhealthy_defender_agents_report(
        &self,
        body: requests::device_management_reports::GetUnhealthyDefenderAgentsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_unhealthy_defender_agents_report
            : | |
            /deviceManagement/reports/getUnhealthyDefenderAgentsReport";
        self.0.name("getUnhealthyDefenderAgentsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getUnhealthyFirewallReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_unhealthy_firewall_report(
        &self,
        body: requests::device_management_reports::GetUnhealthyFirewallReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_unhealthy_firewall_report
            : | |
            /deviceManagement/reports/getUnhealthyFirewallReport";
        self.0.name("getUnhealthyFirewallReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getUnhealthyFirewallSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_unhealthy_firewall_summary_report(
        &self,
        body: requests::device_management_reports::GetUnhealthyFirewallSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_unhealthy_firewall_summary_report
            : | |
            /deviceManagement/reports/getUnhealthyFirewallSummaryReport";
        self.0.name("getUnhealthyFirewallSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getUserInstallStatusReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_user_install_status_report(
        &self,
        body: requests::device_management_reports::GetUserInstallStatusReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_user_install_status_report
            : | |
            /deviceManagement/reports/getUserInstallStatusReport";
        self.0.name("getUserInstallStatusReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getWindowsDriverUpdateAlertSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_windows_driver_update_alert_summary_report(
        &self,
        body: requests::device_management_reports::GetWindowsDriverUpdateAlertSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_windows_driver_update_alert_summary_report
            : | |
            /deviceManagement/reports/getWindowsDriverUpdateAlertSummaryReport";
        self.0.name("getWindowsDriverUpdateAlertSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_windows_driver_update_alerts_per_policy_per_device_report(
        &self,
        body: requests::device_management_reports::GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_windows_driver_update_alerts_per_policy_per_device_report
            : | |
            /deviceManagement/reports/getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport";
        self.0.name("getWindowsDriverUpdateAlertsPerPolicyPerDeviceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getWindowsQualityUpdateAlertSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_windows_quality_update_alert_summary_report(
        &self,
        body: requests::device_management_reports::GetWindowsQualityUpdateAlertSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_windows_quality_update_alert_summary_report
            : | |
            /deviceManagement/reports/getWindowsQualityUpdateAlertSummaryReport";
        self.0.name("getWindowsQualityUpdateAlertSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_windows_quality_update_alerts_per_policy_per_device_report(
        &self,
        body: requests::device_management_reports::GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_windows_quality_update_alerts_per_policy_per_device_report
            : | |
            /deviceManagement/reports/getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport";
        self.0.name("getWindowsQualityUpdateAlertsPerPolicyPerDeviceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getWindowsUpdateAlertSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_windows_update_alert_summary_report(
        &self,
        body: requests::device_management_reports::GetWindowsUpdateAlertSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_windows_update_alert_summary_report
            : | |
            /deviceManagement/reports/getWindowsUpdateAlertSummaryReport";
        self.0.name("getWindowsUpdateAlertSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getWindowsUpdateAlertsPerPolicyPerDeviceReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_windows_update_alerts_per_policy_per_device_report(
        &self,
        body: requests::device_management_reports::GetWindowsUpdateAlertsPerPolicyPerDeviceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_windows_update_alerts_per_policy_per_device_report
            : | |
            /deviceManagement/reports/getWindowsUpdateAlertsPerPolicyPerDeviceReport";
        self.0.name("getWindowsUpdateAlertsPerPolicyPerDeviceReport").call(sheet).json(body)
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

    /// `POST /deviceManagement/reports/getsettingcomplianceaggreport`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn getsettingcomplianceaggreport(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST deviceManagementReports: getsettingcomplianceaggreport
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getsettingcomplianceaggreport";
        self.0.name("getsettingcomplianceaggreport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveAndroidWorkProfileDeviceMigrationStatuses`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_android_work_profile_device_migration_statuses(
        &self,
        body: requests::device_management_reports::RetrieveAndroidWorkProfileDeviceMigrationStatusesRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_android_work_profile_device_migration_statuses
            : | |
            /deviceManagement/reports/retrieveAndroidWorkProfileDeviceMigrationStatuses";
        self.0.name("retrieveAndroidWorkProfileDeviceMigrationStatuses").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveAppleDeviceOSUpdateStatus`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_apple_device_os_update_status(
        &self,
        body: requests::device_management_reports::RetrieveAppleDeviceOsUpdateStatusRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_apple_device_os_update_status
            : | |
            /deviceManagement/reports/retrieveAppleDeviceOSUpdateStatus";
        self.0.name("retrieveAppleDeviceOSUpdateStatus").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveAppleOSUpdateFailures`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_apple_os_update_failures(
        &self,
        body: requests::device_management_reports::RetrieveAppleOsUpdateFailuresRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_apple_os_update_failures
            : | |
            /deviceManagement/reports/retrieveAppleOSUpdateFailures";
        self.0.name("retrieveAppleOSUpdateFailures").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveCloudPkiLeafCertificateReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_cloud_pki_leaf_certificate_report(
        &self,
        body: requests::device_management_reports::RetrieveCloudPkiLeafCertificateReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_cloud_pki_leaf_certificate_report
            : | |
            /deviceManagement/reports/retrieveCloudPkiLeafCertificateReport";
        self.0.name("retrieveCloudPkiLeafCertificateReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveCloudPkiLeafCertificateSummaryReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_cloud_pki_leaf_certificate_summary_report(
        &self,
        body: requests::device_management_reports::RetrieveCloudPkiLeafCertificateSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_cloud_pki_leaf_certificate_summary_report
            : | |
            /deviceManagement/reports/retrieveCloudPkiLeafCertificateSummaryReport";
        self.0.name("retrieveCloudPkiLeafCertificateSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveDeviceAppInstallationStatusReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_device_app_installation_status_report(
        &self,
        body: requests::device_management_reports::RetrieveDeviceAppInstallationStatusReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_device_app_installation_status_report
            : | |
            /deviceManagement/reports/retrieveDeviceAppInstallationStatusReport";
        self.0.name("retrieveDeviceAppInstallationStatusReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveEnrollmentTimeGroupingFailureReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_enrollment_time_grouping_failure_report(
        &self,
        body: requests::device_management_reports::RetrieveEnrollmentTimeGroupingFailureReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_enrollment_time_grouping_failure_report
            : | |
            /deviceManagement/reports/retrieveEnrollmentTimeGroupingFailureReport";
        self.0.name("retrieveEnrollmentTimeGroupingFailureReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveSecurityTaskAppsReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_security_task_apps_report(
        &self,
        body: requests::device_management_reports::RetrieveSecurityTaskAppsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_security_task_apps_report
            : | |
            /deviceManagement/reports/retrieveSecurityTaskAppsReport";
        self.0.name("retrieveSecurityTaskAppsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveWin32CatalogAppsUpdateReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_win32_catalog_apps_update_report(
        &self,
        body: requests::device_management_reports::RetrieveWin32CatalogAppsUpdateReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_win32_catalog_apps_update_report
            : | |
            /deviceManagement/reports/retrieveWin32CatalogAppsUpdateReport";
        self.0.name("retrieveWin32CatalogAppsUpdateReport").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/reports` — Update deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-update?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All` and 3 more; application: `DeviceManagementConfiguration.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::DeviceManagementReports) -> Call<models::DeviceManagementReports> {
        let sheet = "PATCH deviceManagementReports: update
            intune-reporting-devicemanagementreports-update, intune-grouppolicy-devicemanagementreports-update, intune-remoteassistance-devicemanagementreports-update, intune-androidfotaservice-devicemanagementreports-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "POST deviceManagementExportJob: create
            intune-reporting-devicemanagementexportjob-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
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
    DeviceManagementResourceAccessProfileAssignment: super::Entity = models::DeviceManagementResourceAccessProfileAssignment
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
    DeviceManagementResourceAccessProfileBase: super::Entity = models::DeviceManagementResourceAccessProfileBase
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
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
        let sheet = "POST resourceOperation: create
            intune-rbac-resourceoperation-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/resourceOperations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/resourceOperations` — List resourceoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ResourceOperation> {
        let sheet = "GET resourceOperation: list
            intune-rbac-resourceoperation-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/resourceOperations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementReusablePolicySetting`, such as `/deviceManagement/reusablePolicySettings/{id}`.
    DeviceManagementReusablePolicySetting: super::Entity = models::DeviceManagementReusablePolicySetting
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "POST deviceManagementConfigurationSettingDefinition: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/reusableSettings";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/reusableSettings` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "POST deviceAndAppManagementRoleAssignment: create
            intune-rbac-deviceandappmanagementroleassignment-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleAssignments` — List deviceandappmanagementroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "GET deviceAndAppManagementRoleAssignment: list
            intune-rbac-deviceandappmanagementroleassignment-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
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
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let sheet = "POST roleDefinition: create
            intune-rbac-roledefinition-create, intune-rbac-deviceandappmanagementroledefinition-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions";
        self.0.call(sheet).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleDefinition> {
        let sheet = "GET roleDefinition: list
            intune-rbac-roledefinition-list, intune-rbac-deviceandappmanagementroledefinition-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
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
