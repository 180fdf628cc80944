// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `intune`.

pub mod cloud_pc {
    //! The parameters of actions of `cloudPC`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-rename](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-1.0).
        RenameRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-reprovision](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-1.0).
        ReprovisionRequest;
        "userAccountType" with_user_account_type(models::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`, metadata";
        "osVersion" with_os_version(models::CloudPcOperatingSystem), "`osVersion`: `microsoft.graph.cloudPcOperatingSystem`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-resize](https://learn.microsoft.com/graph/api/cloudpc-resize?view=graph-rest-1.0).
        ResizeRequest;
        "targetServicePlanId" with_target_service_plan_id(String), "`targetServicePlanId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-restore](https://learn.microsoft.com/graph/api/cloudpc-restore?view=graph-rest-1.0).
        RestoreRequest;
        "cloudPcSnapshotId" with_cloud_pc_snapshot_id(String), "`cloudPcSnapshotId`: `Edm.String`, metadata";
    }
}

pub mod cloud_pc_on_premises_connection {
    //! The parameters of actions of `cloudPcOnPremisesConnection`.

    crate::runtime::parameters! {
        /// The parameters of [cloudpconpremisesconnection-updateaddomainpassword](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-1.0).
        UpdateAdDomainPasswordRequest;
        "adDomainPassword" with_ad_domain_password(String), "`adDomainPassword`: `Edm.String`, metadata";
    }
}

pub mod cloud_pc_provisioning_policy {
    //! The parameters of actions of `cloudPcProvisioningPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcprovisioningpolicy-assign](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::CloudPcProvisioningPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`, metadata";
    }
}

pub mod cloud_pc_report {
    //! The parameters of actions of `cloudPcReport`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreport-retrievecloudpcrecommendationreports](https://learn.microsoft.com/graph/api/cloudpcreport-retrievecloudpcrecommendationreports?view=graph-rest-1.0).
        RetrieveCloudPcRecommendationReportsRequest;
        "reportType" with_report_type(models::CloudPcRecommendationReportType), "`reportType`: `microsoft.graph.cloudPcRecommendationReportType`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }
}

pub mod cloud_pc_user_setting {
    //! The parameters of actions of `cloudPcUserSetting`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcusersetting-assign](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::CloudPcUserSettingAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`, metadata";
    }
}

pub mod device_compliance_policy {
    //! The parameters of actions of `deviceCompliancePolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-devicecompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceCompliancePolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-1.0).
        ScheduleActionsForRulesRequest;
        "deviceComplianceScheduledActionForRules" with_device_compliance_scheduled_action_for_rules(Vec<models::DeviceComplianceScheduledActionForRule>), "`deviceComplianceScheduledActionForRules`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`";
    }
}

pub mod device_configuration {
    //! The parameters of actions of `deviceConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-deviceconfiguration-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`";
    }
}

pub mod device_enrollment_configuration {
    //! The parameters of actions of `deviceEnrollmentConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-onboarding-deviceenrollmentconfiguration-assign](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-1.0).
        AssignRequest;
        "enrollmentConfigurationAssignments" with_enrollment_configuration_assignments(Vec<models::EnrollmentConfigurationAssignment>), "`enrollmentConfigurationAssignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-onboarding-deviceenrollmentconfiguration-setpriority](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-1.0).
        SetPriorityRequest;
        "priority" with_priority(i32), "`priority`: `Edm.Int32`";
    }
}

pub mod device_management_exchange_connector {
    //! The parameters of actions of `deviceManagementExchangeConnector`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-onboarding-devicemanagementexchangeconnector-sync](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-1.0).
        SyncRequest;
        "syncType" with_sync_type(models::DeviceManagementExchangeConnectorSyncType), "`syncType`: `microsoft.graph.deviceManagementExchangeConnectorSyncType`";
    }
}

pub mod device_management_reports {
    //! The parameters of actions of `deviceManagementReports`.

    crate::runtime::parameters! {
        /// The parameters of `get_devices_without_compliance_policy_report`.
        GetDevicesWithoutCompliancePolicyReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_device_app_installation_status_report`.
        RetrieveDeviceAppInstallationStatusReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcachedreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-1.0).
        GetCachedReportRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-1.0).
        GetCompliancePolicyNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-1.0).
        GetCompliancePolicyNonComplianceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-1.0).
        GetComplianceSettingNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-1.0).
        GetConfigurationPolicyNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-1.0).
        GetConfigurationPolicyNonComplianceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-1.0).
        GetConfigurationSettingNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-1.0).
        GetDeviceManagementIntentPerSettingContributingProfilesRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-1.0).
        GetDeviceManagementIntentSettingsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getdevicenoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0).
        GetDeviceNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-gethistoricalreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-1.0).
        GetHistoricalReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-1.0).
        GetNoncompliantDevicesAndSettingsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-1.0).
        GetPolicyNonComplianceMetadataRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-1.0).
        GetPolicyNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-1.0).
        GetPolicyNonComplianceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getreportfilters](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-1.0).
        GetReportFiltersRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-1.0).
        GetSettingNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }
}

pub mod imported_windows_autopilot_device_identity {
    //! The parameters of actions of `importedWindowsAutopilotDeviceIdentity`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-importedwindowsautopilotdeviceidentity-import](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-1.0).
        ImportRequest;
        "importedWindowsAutopilotDeviceIdentities" with_imported_windows_autopilot_device_identities(Vec<models::ImportedWindowsAutopilotDeviceIdentity>), "`importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`";
    }
}

pub mod managed_app_policy {
    //! The parameters of actions of `managedAppPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-managedapppolicy-targetapps](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-1.0).
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    }
}

pub mod managed_app_protection {
    //! The parameters of actions of `managedAppProtection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `target_apps`.
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`, metadata";
    }
}

pub mod managed_device {
    //! The parameters of actions of `managedDevice`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-cleanwindowsdevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-1.0).
        CleanWindowsDeviceRequest;
        "keepUserData" with_keep_user_data(bool), "`keepUserData`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-deleteuserfromsharedappledevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-1.0).
        DeleteUserFromSharedAppleDeviceRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-updatewindowsdeviceaccount](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-1.0).
        UpdateWindowsDeviceAccountRequest;
        "updateWindowsDeviceAccountActionParameter" with_update_windows_device_account_action_parameter(models::UpdateWindowsDeviceAccountActionParameter), "`updateWindowsDeviceAccountActionParameter`: `microsoft.graph.updateWindowsDeviceAccountActionParameter`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-windowsdefenderscan](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-1.0).
        WindowsDefenderScanRequest;
        "quickScan" with_quick_scan(bool), "`quickScan`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-wipe](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0).
        WipeRequest;
        "keepEnrollmentData" with_keep_enrollment_data(bool), "`keepEnrollmentData`: `Edm.Boolean`";
        "keepUserData" with_keep_user_data(bool), "`keepUserData`: `Edm.Boolean`";
        "macOsUnlockCode" with_mac_os_unlock_code(String), "`macOsUnlockCode`: `Edm.String`";
        "persistEsimDataPlan" with_persist_esim_data_plan(bool), "`persistEsimDataPlan`: `Edm.Boolean`";
    }
}

pub mod managed_device_mobile_app_configuration {
    //! The parameters of actions of `managedDeviceMobileAppConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-manageddevicemobileappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationAssignment)`";
    }
}

pub mod managed_e_book {
    //! The parameters of actions of `managedEBook`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-books-managedebook-assign](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-1.0).
        AssignRequest;
        "managedEBookAssignments" with_managed_e_book_assignments(Vec<models::ManagedEBookAssignment>), "`managedEBookAssignments`: `Collection(microsoft.graph.managedEBookAssignment)`";
    }
}

pub mod mobile_app {
    //! The parameters of actions of `mobileApp`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-mobileapp-assign](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-1.0).
        AssignRequest;
        "mobileAppAssignments" with_mobile_app_assignments(Vec<models::MobileAppAssignment>), "`mobileAppAssignments`: `Collection(microsoft.graph.mobileAppAssignment)`";
    }
}

pub mod mobile_app_content_file {
    //! The parameters of actions of `mobileAppContentFile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-mobileappcontentfile-commit](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-1.0).
        CommitRequest;
        "fileEncryptionInfo" with_file_encryption_info(models::FileEncryptionInfo), "`fileEncryptionInfo`: `microsoft.graph.fileEncryptionInfo`";
    }
}

pub mod targeted_managed_app_configuration {
    //! The parameters of actions of `targetedManagedAppConfiguration`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-targetedmanagedappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-targetedmanagedappconfiguration-targetapps](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-targetapps?view=graph-rest-1.0).
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
        "appGroupType" with_app_group_type(Flags<models::TargetedManagedAppGroupType>), "`appGroupType`: `microsoft.graph.targetedManagedAppGroupType`";
    }
}

pub mod targeted_managed_app_protection {
    //! The parameters of actions of `targetedManagedAppProtection`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-targetedmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-1.0).
        AssignRequest;
        "assignments" with_assignments(Vec<models::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of `target_apps`.
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`, metadata";
        "appGroupType" with_app_group_type(Flags<models::TargetedManagedAppGroupType>), "`appGroupType`: `microsoft.graph.targetedManagedAppGroupType`, metadata";
    }
}

pub mod win32_lob_app {
    //! The parameters of actions of `win32LobApp`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of `enable_applicable_architectures`.
        EnableApplicableArchitecturesRequest;
        required applicable_architectures "applicableArchitectures" with_applicable_architectures(Flags<models::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`, metadata";
    }
}

pub mod windows_autopilot_device_identity {
    //! The parameters of actions of `windowsAutopilotDeviceIdentity`.

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-1.0).
        AssignUserToDeviceRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
        "addressableUserName" with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-1.0).
        UpdateDevicePropertiesRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
        "addressableUserName" with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
        "groupTag" with_group_tag(String), "`groupTag`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
    }
}

pub mod windows_information_protection {
    //! The parameters of actions of `windowsInformationProtection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `assign`.
        AssignRequest;
        "assignments" with_assignments(Vec<models::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`, metadata";
    }
}
