// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Argument, Bytes, Call, Collection, Date, Get, List, OffsetDateTime};

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.regionalAndLanguageSettings`, such as `/settings/regionalAndLanguageSettings`.
    RegionalAndLanguageSettings: super::Entity = models::RegionalAndLanguageSettings
}

#[cfg(any(feature = "groups", feature = "users"))]
impl RegionalAndLanguageSettings {
    /// `GET /me/settings/regionalAndLanguageSettings` — Get regionalAndLanguageSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-get?view=graph-rest-beta)
    /// Also: `/settings/regionalAndLanguageSettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`; personal account: `User.Read`, `User.Read.All`; application: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::RegionalAndLanguageSettings> {
        let sheet = "GET regionalAndLanguageSettings: get
            regionalandlanguagesettings-get: User.Read User.Read.All | User.Read User.Read.All | User.Read User.Read.All
            /me/settings/regionalAndLanguageSettings
            regionalandlanguagesettings-get: User.Read User.Read.All | | User.Read.All
            /settings/regionalAndLanguageSettings";
        self.0.get(sheet)
    }

    /// `PUT /me/settings/regionalAndLanguageSettings` — Update regionalAndLanguageSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-update?view=graph-rest-beta)
    /// Also: `/settings/regionalAndLanguageSettings`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`; personal account: `User.ReadWrite`, `User.ReadWrite.All`; application: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn replace(&self, body: models::RegionalAndLanguageSettings) -> Call<()> {
        let sheet = "PUT regionalAndLanguageSettings: replace
            regionalandlanguagesettings-update: User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All
            /me/settings/regionalAndLanguageSettings
            regionalandlanguagesettings-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /settings/regionalAndLanguageSettings";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /me/settings/regionalAndLanguageSettings` — Update regionalAndLanguageSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/regionalandlanguagesettings-update?view=graph-rest-beta)
    /// Also: `/settings/regionalAndLanguageSettings`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`; personal account: `User.ReadWrite`, `User.ReadWrite.All`; application: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn update(&self, body: models::RegionalAndLanguageSettings) -> Call<()> {
        let sheet = "PATCH regionalAndLanguageSettings: update
            regionalandlanguagesettings-update: User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All | User.ReadWrite User.ReadWrite.All
            /me/settings/regionalAndLanguageSettings
            regionalandlanguagesettings-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /settings/regionalAndLanguageSettings";
        self.0.call(sheet).json(body)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.reportRoot`, such as `/reports`.
    ReportRoot: super::Entity = models::ReportRoot
}

#[cfg(any(feature = "print", feature = "reports"))]
impl ReportRoot {
    /// `GET /reports` — Get reportRoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    #[cfg(feature = "reports")]
    pub fn get(&self) -> Get<models::ReportRoot> {
        let sheet = "GET reportRoot: get
            intune-shared-reportroot-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /reports";
        self.0.get(sheet)
    }

    /// `GET /reports/getApiUsage(serviceArea='{serviceArea}',period='{period}',appId='{appId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "reports")]
    pub fn get_api_usage(&self, service_area: &str, period: &str, app_id: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_api_usage
            : | |
            /reports/getApiUsage(serviceArea='{serviceArea}',period='{period}',appId='{appId}')";
        self.0
            .function(
                "getApiUsage",
                &[
                    ("serviceArea", Argument::quoted(service_area)),
                    ("period", Argument::quoted(period)),
                    ("appId", Argument::quoted(app_id)),
                ],
            )
            .call(sheet)
    }

    /// `GET /reports/getAttackSimulationRepeatOffenders` — reportRoot: getAttackSimulationRepeatOffenders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getattacksimulationrepeatoffenders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_attack_simulation_repeat_offenders(&self) -> List<models::AttackSimulationRepeatOffender> {
        let sheet = "GET reportRoot: get_attack_simulation_repeat_offenders
            reportroot-getattacksimulationrepeatoffenders: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/getAttackSimulationRepeatOffenders";
        self.0.name("getAttackSimulationRepeatOffenders").list(sheet)
    }

    /// `GET /reports/getAttackSimulationSimulationUserCoverage` — reportRoot: getAttackSimulationSimulationUserCoverage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getattacksimulationsimulationusercoverage?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> List<models::AttackSimulationSimulationUserCoverage>
    {
        let sheet = "GET reportRoot: get_attack_simulation_simulation_user_coverage
            reportroot-getattacksimulationsimulationusercoverage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/getAttackSimulationSimulationUserCoverage";
        self.0.name("getAttackSimulationSimulationUserCoverage").list(sheet)
    }

    /// `GET /reports/getAttackSimulationTrainingUserCoverage` — reportRoot: getAttackSimulationTrainingUserCoverage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getattacksimulationtrainingusercoverage?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_attack_simulation_training_user_coverage(&self) -> List<models::AttackSimulationTrainingUserCoverage> {
        let sheet = "GET reportRoot: get_attack_simulation_training_user_coverage
            reportroot-getattacksimulationtrainingusercoverage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/getAttackSimulationTrainingUserCoverage";
        self.0.name("getAttackSimulationTrainingUserCoverage").list(sheet)
    }

    /// `GET /reports/getAzureADApplicationSignInSummary(period='{period}')` — reportRoot: getAzureADApplicationSignInSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getazureadapplicationsigninsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_azure_ad_application_sign_in_summary(&self, period: &str) -> List<models::ApplicationSignInSummary> {
        let sheet = "GET reportRoot: get_azure_ad_application_sign_in_summary
            reportroot-getazureadapplicationsigninsummary: Reports.Read.All | | Reports.Read.All
            /reports/getAzureADApplicationSignInSummary(period='{period}')";
        self.0.function("getAzureADApplicationSignInSummary", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getBrowserDistributionUserCounts(period='{period_value}')` — reportRoot: getBrowserDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getbrowserdistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_browser_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_browser_distribution_user_counts
            reportroot-getbrowserdistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getBrowserDistributionUserCounts(period='{period}')";
        self.0.function("getBrowserDistributionUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getBrowserUserCounts(period='{period_value}')` — reportRoot: getBrowserUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getbrowserusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_browser_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_browser_user_counts
            reportroot-getbrowserusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getBrowserUserCounts(period='{period}')";
        self.0.function("getBrowserUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getBrowserUserDetail(period='{period_value}')` — reportRoot: getBrowserUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getbrowseruserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_browser_user_detail(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_browser_user_detail
            reportroot-getbrowseruserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getBrowserUserDetail(period='{period}')";
        self.0.function("getBrowserUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getCredentialUsageSummary(period='{periodValue}')` — reportRoot: getCredentialUsageSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getcredentialusagesummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_credential_usage_summary(&self, period: &str) -> List<models::CredentialUsageSummary> {
        let sheet = "GET reportRoot: get_credential_usage_summary
            reportroot-getcredentialusagesummary: Reports.Read.All | | Reports.Read.All
            /reports/getCredentialUsageSummary(period='{period}')";
        self.0.function("getCredentialUsageSummary", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getCredentialUserRegistrationCount` — reportRoot: getCredentialUserRegistrationCount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getcredentialuserregistrationcount?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_credential_user_registration_count(&self) -> List<models::CredentialUserRegistrationCount> {
        let sheet = "GET reportRoot: get_credential_user_registration_count
            reportroot-getcredentialuserregistrationcount: Reports.Read.All | | Reports.Read.All
            /reports/getCredentialUserRegistrationCount";
        self.0.name("getCredentialUserRegistrationCount").list(sheet)
    }

    /// `GET /reports/getEmailActivityCounts(period='{period_value}')` — reportRoot: getEmailActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_counts
            reportroot-getemailactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityCounts(period='{period}')";
        self.0.function("getEmailActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailActivityUserCounts(period='{period_value}')` — reportRoot: getEmailActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_user_counts
            reportroot-getemailactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityUserCounts(period='{period}')";
        self.0.function("getEmailActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailActivityUserDetail(date={date_value})` — reportRoot: getEmailActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_user_detail
            reportroot-getemailactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityUserDetail(date={date})";
        self.0.function("getEmailActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getEmailActivityUserDetail(period='{period_value}')` — reportRoot: getEmailActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_activity_user_detail_with_period
            reportroot-getemailactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailActivityUserDetail(period='{period}')";
        self.0.function("getEmailActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageAppsUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageAppsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageappsusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_app_usage_apps_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_apps_user_counts
            reportroot-getemailappusageappsusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageAppsUserCounts(period='{period}')";
        self.0.function("getEmailAppUsageAppsUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_app_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_user_counts
            reportroot-getemailappusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageUserCounts(period='{period}')";
        self.0.function("getEmailAppUsageUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageUserDetail(date={date_value})` — reportRoot: getEmailAppUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_app_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_user_detail
            reportroot-getemailappusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageUserDetail(date={date})";
        self.0.function("getEmailAppUsageUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageUserDetail(period='{period_value}')` — reportRoot: getEmailAppUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_app_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_user_detail_with_period
            reportroot-getemailappusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageUserDetail(period='{period}')";
        self.0.function("getEmailAppUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getEmailAppUsageVersionsUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageVersionsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageversionsusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_email_app_usage_versions_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_email_app_usage_versions_user_counts
            reportroot-getemailappusageversionsusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getEmailAppUsageVersionsUserCounts(period='{period}')";
        self.0.function("getEmailAppUsageVersionsUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getFormsUserActivityCounts(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_forms_user_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_forms_user_activity_counts
            : Reports.Read.All | | Reports.Read.All
            /reports/getFormsUserActivityCounts(period='{period}')";
        self.0.function("getFormsUserActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getFormsUserActivityUserCounts(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    #[cfg(feature = "reports")]
    pub fn get_forms_user_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_forms_user_activity_user_counts
            : | |
            /reports/getFormsUserActivityUserCounts(period='{period}')";
        self.0.function("getFormsUserActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getFormsUserActivityUserDetail(date={date})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_forms_user_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_forms_user_activity_user_detail
            : Reports.Read.All | | Reports.Read.All
            /reports/getFormsUserActivityUserDetail(date={date})";
        self.0.function("getFormsUserActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getFormsUserActivityUserDetail(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_forms_user_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_forms_user_activity_user_detail_with_period
            : Reports.Read.All | | Reports.Read.All
            /reports/getFormsUserActivityUserDetail(period='{period}')";
        self.0.function("getFormsUserActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /print/reports/getGroupArchivedPrintJobs(groupId=groupId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getGroupArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getgrouparchivedprintjobs?view=graph-rest-beta)
    /// Also: `/reports/getGroupArchivedPrintJobs(groupId=groupId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get_group_archived_print_jobs(
        &self,
        group_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let sheet = "GET reports: get_group_archived_print_jobs
            reports-getgrouparchivedprintjobs: Reports.Read.All | |
            /print/reports/getGroupArchivedPrintJobs(groupId='{groupId}',startDateTime={startDateTime},endDateTime={endDateTime})
            /reports/getGroupArchivedPrintJobs(groupId='{groupId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getGroupArchivedPrintJobs",
                &[
                    ("groupId", Argument::quoted(group_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/getM365AppPlatformUserCounts(period='{period_value}')` — reportRoot: getM365AppPlatformUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appplatformusercounts?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_m365_app_platform_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_platform_user_counts
            reportroot-getm365appplatformusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getM365AppPlatformUserCounts(period='{period}')";
        self.0.function("getM365AppPlatformUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getM365AppUserCounts(period='{period_value}')` — reportRoot: getM365AppUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appusercounts?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_m365_app_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_user_counts
            reportroot-getm365appusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getM365AppUserCounts(period='{period}')";
        self.0.function("getM365AppUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getM365AppUserDetail(date={date_value})` — reportRoot: getM365AppUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appuserdetail?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_m365_app_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_user_detail
            reportroot-getm365appuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getM365AppUserDetail(date={date})";
        self.0.function("getM365AppUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getM365AppUserDetail(period='{period_value}')` — reportRoot: getM365AppUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appuserdetail?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_m365_app_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_m365_app_user_detail_with_period
            reportroot-getm365appuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getM365AppUserDetail(period='{period}')";
        self.0.function("getM365AppUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageDetail(period='{period_value}')` — reportRoot: getMailboxUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_mailbox_usage_detail(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_detail
            reportroot-getmailboxusagedetail: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageDetail(period='{period}')";
        self.0.function("getMailboxUsageDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageMailboxCounts(period='{period_value}')` — reportRoot: getMailboxUsageMailboxCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagemailboxcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_mailbox_usage_mailbox_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_mailbox_counts
            reportroot-getmailboxusagemailboxcounts: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageMailboxCounts(period='{period}')";
        self.0.function("getMailboxUsageMailboxCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period_value}')` — reportRoot: getMailboxUsageQuotaStatusMailboxCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagequotastatusmailboxcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_mailbox_usage_quota_status_mailbox_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_quota_status_mailbox_counts
            reportroot-getmailboxusagequotastatusmailboxcounts: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period}')";
        self.0.function("getMailboxUsageQuotaStatusMailboxCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMailboxUsageStorage(period='{period_value}')` — reportRoot: getMailboxUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagestorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_mailbox_usage_storage(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_mailbox_usage_storage
            reportroot-getmailboxusagestorage: Reports.Read.All | | Reports.Read.All
            /reports/getMailboxUsageStorage(period='{period}')";
        self.0.function("getMailboxUsageStorage", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getMicrosoft365CopilotUsageUserDetail(period='{period}',version='{version}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmicrosoft365copilotusageuserdetail?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_microsoft365_copilot_usage_user_detail(&self, period: &str, version: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_microsoft365_copilot_usage_user_detail
            reportroot-getmicrosoft365copilotusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getMicrosoft365CopilotUsageUserDetail(period='{period}',version='{version}')";
        self.0
            .function(
                "getMicrosoft365CopilotUsageUserDetail",
                &[("period", Argument::quoted(period)), ("version", Argument::quoted(version))],
            )
            .call(sheet)
    }

    /// `GET /reports/getMicrosoft365CopilotUserCountSummary(period='{period}',version='{version}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmicrosoft365copilotusercountsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_microsoft365_copilot_user_count_summary(&self, period: &str, version: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_microsoft365_copilot_user_count_summary
            reportroot-getmicrosoft365copilotusercountsummary: Reports.Read.All | | Reports.Read.All
            /reports/getMicrosoft365CopilotUserCountSummary(period='{period}',version='{version}')";
        self.0
            .function(
                "getMicrosoft365CopilotUserCountSummary",
                &[("period", Argument::quoted(period)), ("version", Argument::quoted(version))],
            )
            .call(sheet)
    }

    /// `GET /reports/getMicrosoft365CopilotUserCountTrend(period='{period}',version='{version}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmicrosoft365copilotusercounttrend?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_microsoft365_copilot_user_count_trend(&self, period: &str, version: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_microsoft365_copilot_user_count_trend
            reportroot-getmicrosoft365copilotusercounttrend: Reports.Read.All | | Reports.Read.All
            /reports/getMicrosoft365CopilotUserCountTrend(period='{period}',version='{version}')";
        self.0
            .function(
                "getMicrosoft365CopilotUserCountTrend",
                &[("period", Argument::quoted(period)), ("version", Argument::quoted(version))],
            )
            .call(sheet)
    }

    /// `GET /reports/getOffice365ActivationCounts` — reportRoot: getOffice365ActivationCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_activation_counts(&self) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_office365_activation_counts
            reportroot-getoffice365activationcounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActivationCounts";
        self.0.name("getOffice365ActivationCounts").call(sheet)
    }

    /// `GET /reports/getOffice365ActivationsUserCounts` — reportRoot: getOffice365ActivationsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_activations_user_counts(&self) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_office365_activations_user_counts
            reportroot-getoffice365activationsusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActivationsUserCounts";
        self.0.name("getOffice365ActivationsUserCounts").call(sheet)
    }

    /// `GET /reports/getOffice365ActivationsUserDetail` — reportRoot: getOffice365ActivationsUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activationsuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_activations_user_detail(&self) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_office365_activations_user_detail
            reportroot-getoffice365activationsuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActivationsUserDetail";
        self.0.name("getOffice365ActivationsUserDetail").call(sheet)
    }

    /// `GET /reports/getOffice365ActiveUserCounts(period='{period_value}')` — reportRoot: getOffice365ActiveUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_active_user_counts(&self, period: &str) -> List<models::Office365ActiveUserCounts> {
        let sheet = "GET reportRoot: get_office365_active_user_counts
            reportroot-getoffice365activeusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActiveUserCounts(period='{period}')";
        self.0.function("getOffice365ActiveUserCounts", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365ActiveUserDetail(date={date_value})` — reportRoot: getOffice365ActiveUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_active_user_detail(&self, date: Date) -> List<models::Office365ActiveUserDetail> {
        let sheet = "GET reportRoot: get_office365_active_user_detail
            reportroot-getoffice365activeuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActiveUserDetail(date={date})";
        self.0.function("getOffice365ActiveUserDetail", &[("date", Argument::bare(date))]).list(sheet)
    }

    /// `GET /reports/getOffice365ActiveUserDetail(period='{period_value}')` — reportRoot: getOffice365ActiveUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_active_user_detail_with_period(
        &self,
        period: &str,
    ) -> List<models::Office365ActiveUserDetail> {
        let sheet = "GET reportRoot: get_office365_active_user_detail_with_period
            reportroot-getoffice365activeuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ActiveUserDetail(period='{period}')";
        self.0.function("getOffice365ActiveUserDetail", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_groups_activity_counts(&self, period: &str) -> List<models::Office365GroupsActivityCounts> {
        let sheet = "GET reportRoot: get_office365_groups_activity_counts
            reportroot-getoffice365groupsactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityCounts(period='{period}')";
        self.0.function("getOffice365GroupsActivityCounts", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityDetail(date={date_value})` — reportRoot: getOffice365GroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_groups_activity_detail(&self, date: Date) -> List<models::Office365GroupsActivityDetail> {
        let sheet = "GET reportRoot: get_office365_groups_activity_detail
            reportroot-getoffice365groupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityDetail(date={date})";
        self.0.function("getOffice365GroupsActivityDetail", &[("date", Argument::bare(date))]).list(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityDetail(period='{period_value}')` — reportRoot: getOffice365GroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_groups_activity_detail_with_period(
        &self,
        period: &str,
    ) -> List<models::Office365GroupsActivityDetail> {
        let sheet = "GET reportRoot: get_office365_groups_activity_detail_with_period
            reportroot-getoffice365groupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityDetail(period='{period}')";
        self.0.function("getOffice365GroupsActivityDetail", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityFileCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivityfilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_groups_activity_file_counts(
        &self,
        period: &str,
    ) -> List<models::Office365GroupsActivityFileCounts> {
        let sheet = "GET reportRoot: get_office365_groups_activity_file_counts
            reportroot-getoffice365groupsactivityfilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityFileCounts(period='{period}')";
        self.0.function("getOffice365GroupsActivityFileCounts", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityGroupCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityGroupCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitygroupcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_groups_activity_group_counts(
        &self,
        period: &str,
    ) -> List<models::Office365GroupsActivityGroupCounts> {
        let sheet = "GET reportRoot: get_office365_groups_activity_group_counts
            reportroot-getoffice365groupsactivitygroupcounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityGroupCounts(period='{period}')";
        self.0.function("getOffice365GroupsActivityGroupCounts", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365GroupsActivityStorage(period='{period_value}')` — reportRoot: getOffice365GroupsActivityStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitystorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_groups_activity_storage(&self, period: &str) -> List<models::Office365GroupsActivityStorage> {
        let sheet = "GET reportRoot: get_office365_groups_activity_storage
            reportroot-getoffice365groupsactivitystorage: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365GroupsActivityStorage(period='{period}')";
        self.0.function("getOffice365GroupsActivityStorage", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOffice365ServicesUserCounts(period='{period_value}')` — reportRoot: getOffice365ServicesUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365servicesusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_office365_services_user_counts(&self, period: &str) -> List<models::Office365ServicesUserCounts> {
        let sheet = "GET reportRoot: get_office365_services_user_counts
            reportroot-getoffice365servicesusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOffice365ServicesUserCounts(period='{period}')";
        self.0.function("getOffice365ServicesUserCounts", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getOneDriveActivityFileCounts(period='{period_value}')` — reportRoot: getOneDriveActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityfilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_activity_file_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_activity_file_counts
            reportroot-getonedriveactivityfilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityFileCounts(period='{period}')";
        self.0.function("getOneDriveActivityFileCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOneDriveActivityUserCounts(period='{period_value}')` — reportRoot: getOneDriveActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_activity_user_counts
            reportroot-getonedriveactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityUserCounts(period='{period}')";
        self.0.function("getOneDriveActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOneDriveActivityUserDetail(date={date_value})` — reportRoot: getOneDriveActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_activity_user_detail
            reportroot-getonedriveactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityUserDetail(date={date})";
        self.0.function("getOneDriveActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getOneDriveActivityUserDetail(period='{period_value}')` — reportRoot: getOneDriveActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_activity_user_detail_with_period
            reportroot-getonedriveactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveActivityUserDetail(period='{period}')";
        self.0.function("getOneDriveActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOneDriveUsageAccountCounts(period='{period_value}')` — reportRoot: getOneDriveUsageAccountCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_usage_account_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_usage_account_counts
            reportroot-getonedriveusageaccountcounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageAccountCounts(period='{period}')";
        self.0.function("getOneDriveUsageAccountCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOneDriveUsageAccountDetail(date={date_value})` — reportRoot: getOneDriveUsageAccountDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_usage_account_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_usage_account_detail
            reportroot-getonedriveusageaccountdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageAccountDetail(date={date})";
        self.0.function("getOneDriveUsageAccountDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getOneDriveUsageAccountDetail(period='{period_value}')` — reportRoot: getOneDriveUsageAccountDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_usage_account_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_usage_account_detail_with_period
            reportroot-getonedriveusageaccountdetail: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageAccountDetail(period='{period}')";
        self.0.function("getOneDriveUsageAccountDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOneDriveUsageFileCounts(period='{period_value}')` — reportRoot: getOneDriveUsageFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagefilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_usage_file_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_usage_file_counts
            reportroot-getonedriveusagefilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageFileCounts(period='{period}')";
        self.0.function("getOneDriveUsageFileCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getOneDriveUsageStorage(period='{period_value}')` — reportRoot: getOneDriveUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagestorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_one_drive_usage_storage(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_one_drive_usage_storage
            reportroot-getonedriveusagestorage: Reports.Read.All | | Reports.Read.All
            /reports/getOneDriveUsageStorage(period='{period}')";
        self.0.function("getOneDriveUsageStorage", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /print/reports/getPrinterArchivedPrintJobs(printerId=printerId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getPrinterArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getprinterarchivedprintjobs?view=graph-rest-beta)
    /// Also: `/reports/getPrinterArchivedPrintJobs(printerId=printerId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get_printer_archived_print_jobs(
        &self,
        printer_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let sheet = "GET reports: get_printer_archived_print_jobs
            reports-getprinterarchivedprintjobs: Reports.Read.All | |
            /print/reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})
            /reports/getPrinterArchivedPrintJobs(printerId='{printerId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getPrinterArchivedPrintJobs",
                &[
                    ("printerId", Argument::quoted(printer_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/getRelyingPartyDetailedSummary` — List relyingPartyDetailedSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/relyingpartydetailedsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_relying_party_detailed_summary(&self, period: &str) -> List<models::RelyingPartyDetailedSummary> {
        let sheet = "GET relyingPartyDetailedSummary: get_relying_party_detailed_summary
            relyingpartydetailedsummary-list: Reports.Read.All | | Reports.Read.All
            /reports/getRelyingPartyDetailedSummary(period='{period}')";
        self.0.function("getRelyingPartyDetailedSummary", &[("period", Argument::quoted(period))]).list(sheet)
    }

    /// `GET /reports/getSharePointActivityFileCounts(period='{period_value}')` — reportRoot: getSharePointActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityfilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_activity_file_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_activity_file_counts
            reportroot-getsharepointactivityfilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityFileCounts(period='{period}')";
        self.0.function("getSharePointActivityFileCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointActivityPages(period='{period_value}')` — reportRoot: getSharePointActivityPages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivitypages?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_activity_pages(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_activity_pages
            reportroot-getsharepointactivitypages: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityPages(period='{period}')";
        self.0.function("getSharePointActivityPages", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointActivityUserCounts(period='{period_value}')` — reportRoot: getSharePointActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_activity_user_counts
            reportroot-getsharepointactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityUserCounts(period='{period}')";
        self.0.function("getSharePointActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointActivityUserDetail(date={date_value})` — reportRoot: getSharePointActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_activity_user_detail
            reportroot-getsharepointactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityUserDetail(date={date})";
        self.0.function("getSharePointActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getSharePointActivityUserDetail(period='{period_value}')` — reportRoot: getSharePointActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_activity_user_detail_with_period
            reportroot-getsharepointactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointActivityUserDetail(period='{period}')";
        self.0.function("getSharePointActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointApiUsage(date={date},appId='{appId}',reportType='{reportType}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointapiusage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_api_usage(&self, date: OffsetDateTime, app_id: &str, report_type: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_api_usage
            reportroot-getsharepointapiusage: Reports.Read.All | |
            /reports/getSharePointApiUsage(date={date},appId='{appId}',reportType='{reportType}')";
        self.0
            .function(
                "getSharePointApiUsage",
                &[
                    ("date", Argument::date_time(date)),
                    ("appId", Argument::quoted(app_id)),
                    ("reportType", Argument::quoted(report_type)),
                ],
            )
            .call(sheet)
    }

    /// `GET /reports/getSharePointApiUsage(date={date},reportType='{reportType}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointapiusage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_api_usage_with_date_report_type(
        &self,
        date: OffsetDateTime,
        report_type: &str,
    ) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_api_usage_with_date_report_type
            reportroot-getsharepointapiusage: Reports.Read.All | |
            /reports/getSharePointApiUsage(date={date},reportType='{reportType}')";
        self.0
            .function(
                "getSharePointApiUsage",
                &[("date", Argument::date_time(date)), ("reportType", Argument::quoted(report_type))],
            )
            .call(sheet)
    }

    /// `GET /reports/getSharePointApiUsage(period='{period}',appId='{appId}',reportType='{reportType}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointapiusage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_api_usage_with_period_app_id_report_type(
        &self,
        period: &str,
        app_id: &str,
        report_type: &str,
    ) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_api_usage_with_period_app_id_report_type
            reportroot-getsharepointapiusage: Reports.Read.All | |
            /reports/getSharePointApiUsage(period='{period}',appId='{appId}',reportType='{reportType}')";
        self.0
            .function(
                "getSharePointApiUsage",
                &[
                    ("period", Argument::quoted(period)),
                    ("appId", Argument::quoted(app_id)),
                    ("reportType", Argument::quoted(report_type)),
                ],
            )
            .call(sheet)
    }

    /// `GET /reports/getSharePointApiUsage(period='{period}',reportType='{reportType}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointapiusage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_api_usage_with_period_report_type(&self, period: &str, report_type: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_api_usage_with_period_report_type
            reportroot-getsharepointapiusage: Reports.Read.All | |
            /reports/getSharePointApiUsage(period='{period}',reportType='{reportType}')";
        self.0
            .function(
                "getSharePointApiUsage",
                &[("period", Argument::quoted(period)), ("reportType", Argument::quoted(report_type))],
            )
            .call(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageDetail(date={date_value})` — reportRoot: getSharePointSiteUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_site_usage_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_site_usage_detail
            reportroot-getsharepointsiteusagedetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageDetail(date={date})";
        self.0.function("getSharePointSiteUsageDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageDetail(period='{period_value}')` — reportRoot: getSharePointSiteUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_site_usage_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_site_usage_detail_with_period
            reportroot-getsharepointsiteusagedetail: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageDetail(period='{period}')";
        self.0.function("getSharePointSiteUsageDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageFileCounts(period='{period_value}')` — reportRoot: getSharePointSiteUsageFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagefilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_site_usage_file_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_site_usage_file_counts
            reportroot-getsharepointsiteusagefilecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageFileCounts(period='{period}')";
        self.0.function("getSharePointSiteUsageFileCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointSiteUsagePages(period='{period_value}')` — reportRoot: getSharePointSiteUsagePages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagepages?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_site_usage_pages(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_site_usage_pages
            reportroot-getsharepointsiteusagepages: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsagePages(period='{period}')";
        self.0.function("getSharePointSiteUsagePages", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageSiteCounts(period='{period_value}')` — reportRoot: getSharePointSiteUsageSiteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagesitecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_site_usage_site_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_site_usage_site_counts
            reportroot-getsharepointsiteusagesitecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageSiteCounts(period='{period}')";
        self.0.function("getSharePointSiteUsageSiteCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSharePointSiteUsageStorage(period='{period_value}')` — reportRoot: getSharePointSiteUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagestorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_share_point_site_usage_storage(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_share_point_site_usage_storage
            reportroot-getsharepointsiteusagestorage: Reports.Read.All | | Reports.Read.All
            /reports/getSharePointSiteUsageStorage(period='{period}')";
        self.0.function("getSharePointSiteUsageStorage", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_counts
            reportroot-getskypeforbusinessactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityCounts(period='{period}')";
        self.0.function("getSkypeForBusinessActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_user_counts
            reportroot-getskypeforbusinessactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityUserCounts(period='{period}')";
        self.0.function("getSkypeForBusinessActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserDetail(date={date_value})` — reportRoot: getSkypeForBusinessActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_user_detail
            reportroot-getskypeforbusinessactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityUserDetail(date={date})";
        self.0.function("getSkypeForBusinessActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserDetail(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_activity_user_detail_with_period
            reportroot-getskypeforbusinessactivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessActivityUserDetail(period='{period}')";
        self.0.function("getSkypeForBusinessActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusagedistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_distribution_user_counts
            reportroot-getskypeforbusinessdeviceusagedistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_user_counts
            reportroot-getskypeforbusinessdeviceusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period}')";
        self.0.function("getSkypeForBusinessDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(date={date_value})` — reportRoot: getSkypeForBusinessDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_user_detail
            reportroot-getskypeforbusinessdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageUserDetail(date={date})";
        self.0.function("getSkypeForBusinessDeviceUsageUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_device_usage_user_detail_with_period
            reportroot-getskypeforbusinessdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period}')";
        self.0.function("getSkypeForBusinessDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_organizer_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_organizer_activity_counts
            reportroot-getskypeforbusinessorganizeractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessOrganizerActivityCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessOrganizerActivityCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityminutecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_organizer_activity_minute_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_organizer_activity_minute_counts
            reportroot-getskypeforbusinessorganizeractivityminutecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessOrganizerActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_organizer_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_organizer_activity_user_counts
            reportroot-getskypeforbusinessorganizeractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessOrganizerActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_participant_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_participant_activity_counts
            reportroot-getskypeforbusinessparticipantactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessParticipantActivityCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessParticipantActivityCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityminutecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_participant_activity_minute_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_participant_activity_minute_counts
            reportroot-getskypeforbusinessparticipantactivityminutecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessParticipantActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_participant_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_participant_activity_user_counts
            reportroot-getskypeforbusinessparticipantactivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessParticipantActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_peer_to_peer_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_peer_to_peer_activity_counts
            reportroot-getskypeforbusinesspeertopeeractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityminutecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_peer_to_peer_activity_minute_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_peer_to_peer_activity_minute_counts
            reportroot-getskypeforbusinesspeertopeeractivityminutecounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_skype_for_business_peer_to_peer_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_skype_for_business_peer_to_peer_activity_user_counts
            reportroot-getskypeforbusinesspeertopeeractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period}')";
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageDistributionTotalUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageDistributionTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributiontotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_device_usage_distribution_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_distribution_total_user_counts
            reportroot-getteamsdeviceusagedistributiontotalusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageDistributionTotalUserCounts(period='{period}')";
        self.0
            .function("getTeamsDeviceUsageDistributionTotalUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageDistributionUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_distribution_user_counts
            reportroot-getteamsdeviceusagedistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageDistributionUserCounts(period='{period}')";
        self.0
            .function("getTeamsDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageTotalUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagetotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_device_usage_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_total_user_counts
            reportroot-getteamsdeviceusagetotalusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageTotalUserCounts(period='{period}')";
        self.0.function("getTeamsDeviceUsageTotalUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_user_counts
            reportroot-getteamsdeviceusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageUserCounts(period='{period}')";
        self.0.function("getTeamsDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageUserDetail(date='{date_value}')` — reportRoot: getTeamsDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_user_detail
            reportroot-getteamsdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageUserDetail(date='{date}')";
        self.0.function("getTeamsDeviceUsageUserDetail", &[("date", Argument::quoted(&date.to_string()))]).call(sheet)
    }

    /// `GET /reports/getTeamsDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getTeamsDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_device_usage_user_detail_with_period
            reportroot-getteamsdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsDeviceUsageUserDetail(period='{period}')";
        self.0.function("getTeamsDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityCounts(period='{period_value}')` — reportRoot: getTeamsTeamActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_team_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_counts
            reportroot-getteamsteamactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityCounts(period='{period}')";
        self.0.function("getTeamsTeamActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityDetail(period='{period_value}')` — reportRoot: getTeamsTeamActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_team_activity_detail(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_detail
            reportroot-getteamsteamactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityDetail(period='{period}')";
        self.0.function("getTeamsTeamActivityDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityDetail(date={date})` — reportRoot: getTeamsTeamActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_team_activity_detail_with_date(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_detail_with_date
            reportroot-getteamsteamactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityDetail(date={date})";
        self.0.function("getTeamsTeamActivityDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamActivityDistributionCounts(period='{period_value}')` — reportRoot: getTeamsTeamActivityDistributionCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitydistributioncounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_team_activity_distribution_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_activity_distribution_counts
            reportroot-getteamsteamactivitydistributioncounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamActivityDistributionCounts(period='{period}')";
        self.0.function("getTeamsTeamActivityDistributionCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsTeamCounts(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_team_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_team_counts
            : Reports.Read.All | | Reports.Read.All
            /reports/getTeamsTeamCounts(period='{period}')";
        self.0.function("getTeamsTeamCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityCounts(period='D7')` — reportRoot: getTeamsUserActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_counts
            reportroot-getteamsuseractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityCounts(period='{period}')";
        self.0.function("getTeamsUserActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityDistributionTotalUserCounts(period='D7')` — reportRoot: getTeamsUserActivityDistributionTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributiontotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_distribution_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_distribution_total_user_counts
            reportroot-getteamsuseractivitydistributiontotalusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityDistributionTotalUserCounts(period='{period}')";
        self.0
            .function("getTeamsUserActivityDistributionTotalUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityDistributionUserCounts(period='D7')` — reportRoot: getTeamsUserActivityDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_distribution_user_counts
            reportroot-getteamsuseractivitydistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityDistributionUserCounts(period='{period}')";
        self.0
            .function("getTeamsUserActivityDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityTotalCounts(period='D7')` — reportRoot: getTeamsUserActivityTotalCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_total_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_total_counts
            reportroot-getteamsuseractivitytotalcounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityTotalCounts(period='{period}')";
        self.0.function("getTeamsUserActivityTotalCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityTotalDistributionCounts(period='{period_value}')` — reportRoot: getTeamsUserActivityTotalDistributionCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotaldistributioncounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_total_distribution_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_total_distribution_counts
            reportroot-getteamsuseractivitytotaldistributioncounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityTotalDistributionCounts(period='{period}')";
        self.0
            .function("getTeamsUserActivityTotalDistributionCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityTotalUserCounts(period='D7')` — reportRoot: getTeamsUserActivityTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_total_user_counts
            reportroot-getteamsuseractivitytotalusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityTotalUserCounts(period='{period}')";
        self.0.function("getTeamsUserActivityTotalUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityUserCounts(period='D7')` — reportRoot: getTeamsUserActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_user_counts
            reportroot-getteamsuseractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityUserCounts(period='{period}')";
        self.0.function("getTeamsUserActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityUserDetail(date={date_value})` — reportRoot: getTeamsUserActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_user_detail
            reportroot-getteamsuseractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityUserDetail(date={date})";
        self.0.function("getTeamsUserActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getTeamsUserActivityUserDetail(period='{period_value}')` — reportRoot: getTeamsUserActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_teams_user_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_teams_user_activity_user_detail_with_period
            reportroot-getteamsuseractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getTeamsUserActivityUserDetail(period='{period}')";
        self.0.function("getTeamsUserActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /print/reports/getUserArchivedPrintJobs(userId=userId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getUserArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getuserarchivedprintjobs?view=graph-rest-beta)
    /// Also: `/reports/getUserArchivedPrintJobs(userId=userId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get_user_archived_print_jobs(
        &self,
        user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let sheet = "GET reports: get_user_archived_print_jobs
            reports-getuserarchivedprintjobs: Reports.Read.All | |
            /print/reports/getUserArchivedPrintJobs(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})
            /reports/getUserArchivedPrintJobs(userId='{userId}',startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "getUserArchivedPrintJobs",
                &[
                    ("userId", Argument::quoted(user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/getYammerActivityCounts(period='{period_value}')` — reportRoot: getYammerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_activity_counts
            reportroot-getyammeractivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityCounts(period='{period}')";
        self.0.function("getYammerActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerActivityUserCounts(period='{period_value}')` — reportRoot: getYammerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_activity_user_counts
            reportroot-getyammeractivityusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityUserCounts(period='{period}')";
        self.0.function("getYammerActivityUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerActivityUserDetail(date={date_value})` — reportRoot: getYammerActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_activity_user_detail
            reportroot-getyammeractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityUserDetail(date={date})";
        self.0.function("getYammerActivityUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getYammerActivityUserDetail(period='{period_value}')` — reportRoot: getYammerActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_activity_user_detail_with_period
            reportroot-getyammeractivityuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerActivityUserDetail(period='{period}')";
        self.0.function("getYammerActivityUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getYammerDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusagedistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_device_usage_distribution_user_counts
            reportroot-getyammerdeviceusagedistributionusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageDistributionUserCounts(period='{period}')";
        self.0
            .function("getYammerDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getYammerDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_device_usage_user_counts
            reportroot-getyammerdeviceusageusercounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageUserCounts(period='{period}')";
        self.0.function("getYammerDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageUserDetail(date={date_value})` — reportRoot: getYammerDeviceUsageUserDetail function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_device_usage_user_detail
            reportroot-getyammerdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageUserDetail(date={date})";
        self.0.function("getYammerDeviceUsageUserDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getYammerDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getYammerDeviceUsageUserDetail function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_device_usage_user_detail_with_period
            reportroot-getyammerdeviceusageuserdetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerDeviceUsageUserDetail(period='{period}')";
        self.0.function("getYammerDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityCounts(period='{period_value}')` — reportRoot: getYammerGroupsActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_groups_activity_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_counts
            reportroot-getyammergroupsactivitycounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityCounts(period='{period}')";
        self.0.function("getYammerGroupsActivityCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityDetail(date={date_value})` — reportRoot: getYammerGroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_groups_activity_detail(&self, date: Date) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_detail
            reportroot-getyammergroupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityDetail(date={date})";
        self.0.function("getYammerGroupsActivityDetail", &[("date", Argument::bare(date))]).call(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityDetail(period='{period_value}')` — reportRoot: getYammerGroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_groups_activity_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_detail_with_period
            reportroot-getyammergroupsactivitydetail: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityDetail(period='{period}')";
        self.0.function("getYammerGroupsActivityDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/getYammerGroupsActivityGroupCounts(period='{period_value}')` — reportRoot: getYammerGroupsActivityGroupCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitygroupcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    #[cfg(feature = "reports")]
    pub fn get_yammer_groups_activity_group_counts(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET reportRoot: get_yammer_groups_activity_group_counts
            reportroot-getyammergroupsactivitygroupcounts: Reports.Read.All | | Reports.Read.All
            /reports/getYammerGroupsActivityGroupCounts(period='{period}')";
        self.0.function("getYammerGroupsActivityGroupCounts", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentAbandonmentDetails` — managedDeviceEnrollmentAbandonmentDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    #[cfg(feature = "reports")]
    pub fn managed_device_enrollment_abandonment_details(
        &self,
        skip: i32,
        top: i32,
        filter: &str,
        skip_token: &str,
    ) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_abandonment_details
            intune-shared-reportroot-manageddeviceenrollmentabandonmentdetails: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentAbandonmentDetails(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')";
        self.0
            .function(
                "managedDeviceEnrollmentAbandonmentDetails",
                &[
                    ("skip", Argument::bare(skip)),
                    ("top", Argument::bare(top)),
                    ("filter", Argument::quoted(filter)),
                    ("skipToken", Argument::quoted(skip_token)),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentAbandonmentSummary` — managedDeviceEnrollmentAbandonmentSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    #[cfg(feature = "reports")]
    pub fn managed_device_enrollment_abandonment_summary(
        &self,
        skip: i32,
        top: i32,
        filter: &str,
        skip_token: &str,
    ) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_abandonment_summary
            intune-shared-reportroot-manageddeviceenrollmentabandonmentsummary: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentAbandonmentSummary(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')";
        self.0
            .function(
                "managedDeviceEnrollmentAbandonmentSummary",
                &[
                    ("skip", Argument::bare(skip)),
                    ("top", Argument::bare(top)),
                    ("filter", Argument::quoted(filter)),
                    ("skipToken", Argument::quoted(skip_token)),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentFailureDetails` — managedDeviceEnrollmentFailureDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    #[cfg(feature = "reports")]
    pub fn managed_device_enrollment_failure_details(
        &self,
        filter: &str,
        skip_token: &str,
        skip: i32,
        top: i32,
    ) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_failure_details
            intune-shared-reportroot-manageddeviceenrollmentfailuredetails: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentFailureDetails(filter='{filter}',skipToken='{skipToken}',skip={skip},top={top})";
        self.0
            .function(
                "managedDeviceEnrollmentFailureDetails",
                &[
                    ("filter", Argument::quoted(filter)),
                    ("skipToken", Argument::quoted(skip_token)),
                    ("skip", Argument::bare(skip)),
                    ("top", Argument::bare(top)),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentFailureDetails(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')` — managedDeviceEnrollmentFailureDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    #[cfg(feature = "reports")]
    pub fn managed_device_enrollment_failure_details_with_skip_top_filter_skip_token(
        &self,
        skip: i32,
        top: i32,
        filter: &str,
        skip_token: &str,
    ) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_failure_details_with_skip_top_filter_skip_token
            intune-shared-reportroot-manageddeviceenrollmentfailuredetails: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentFailureDetails(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')";
        self.0
            .function(
                "managedDeviceEnrollmentFailureDetails",
                &[
                    ("skip", Argument::bare(skip)),
                    ("top", Argument::bare(top)),
                    ("filter", Argument::quoted(filter)),
                    ("skipToken", Argument::quoted(skip_token)),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/managedDeviceEnrollmentTopFailures` — managedDeviceEnrollmentTopFailures function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    #[cfg(feature = "reports")]
    pub fn managed_device_enrollment_top_failures(&self, period: &str) -> Get<models::Report> {
        let sheet = "GET reportRoot: managed_device_enrollment_top_failures
            intune-shared-reportroot-manageddeviceenrollmenttopfailures: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentTopFailures(period='{period}')";
        self.0.function("managedDeviceEnrollmentTopFailures", &[("period", Argument::quoted(period))]).get(sheet)
    }

    /// `PATCH /reports` — Update reportRoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    #[cfg(feature = "reports")]
    pub fn update(&self, body: models::ReportRoot) -> Call<models::ReportRoot> {
        let sheet = "PATCH reportRoot: update
            intune-shared-reportroot-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /reports";
        self.0.call(sheet).json(body)
    }

    /// `…/appCredentialSignInActivities`
    #[cfg(feature = "reports")]
    pub fn app_credential_sign_in_activities(&self) -> super::ReportRootAppCredentialSignInActivities {
        super::ReportRootAppCredentialSignInActivities(self.0.name("appCredentialSignInActivities"))
    }

    /// `…/applicationSignInDetailedSummary`
    #[cfg(feature = "reports")]
    pub fn application_sign_in_detailed_summary(&self) -> super::ReportRootApplicationSignInDetailedSummary {
        super::ReportRootApplicationSignInDetailedSummary(self.0.name("applicationSignInDetailedSummary"))
    }

    /// `…/authenticationMethods`
    #[cfg(feature = "reports")]
    pub fn authentication_methods(&self) -> super::AuthenticationMethodsRoot {
        super::AuthenticationMethodsRoot(self.0.name("authenticationMethods"))
    }

    /// `…/azureADPremiumLicenseInsight`
    #[cfg(feature = "reports")]
    pub fn azure_ad_premium_license_insight(&self) -> super::AzureAdPremiumLicenseInsight {
        super::AzureAdPremiumLicenseInsight(self.0.name("azureADPremiumLicenseInsight"))
    }

    /// `…/conditionalAccess`
    #[cfg(feature = "reports")]
    pub fn conditional_access(&self) -> super::ReportRootConditionalAccess {
        super::ReportRootConditionalAccess(self.0.name("conditionalAccess"))
    }

    /// `…/correlations`
    #[cfg(feature = "reports")]
    pub fn correlations(&self) -> super::ReportRootCorrelations {
        super::ReportRootCorrelations(self.0.name("correlations"))
    }

    /// `…/credentialUserRegistrationDetails`
    #[cfg(feature = "reports")]
    pub fn credential_user_registration_details(&self) -> super::ReportRootCredentialUserRegistrationDetails {
        super::ReportRootCredentialUserRegistrationDetails(self.0.name("credentialUserRegistrationDetails"))
    }

    /// `…/dailyPrintUsage`
    ///
    /// The type lists it; no page documents a request there.
    pub fn daily_print_usage(&self) -> Collection<models::PrintUsage> {
        Collection::at(self.0.name("dailyPrintUsage"))
    }

    /// `…/dailyPrintUsageByPrinter`
    pub fn daily_print_usage_by_printer(&self) -> super::ReportRootDailyPrintUsageByPrinter {
        super::ReportRootDailyPrintUsageByPrinter(self.0.name("dailyPrintUsageByPrinter"))
    }

    /// `…/dailyPrintUsageByUser`
    pub fn daily_print_usage_by_user(&self) -> super::ReportRootDailyPrintUsageByUser {
        super::ReportRootDailyPrintUsageByUser(self.0.name("dailyPrintUsageByUser"))
    }

    /// `…/dailyPrintUsageSummariesByPrinter`
    ///
    /// The type lists it; no page documents a request there.
    pub fn daily_print_usage_summaries_by_printer(&self) -> Collection<models::PrintUsageByPrinter> {
        Collection::at(self.0.name("dailyPrintUsageSummariesByPrinter"))
    }

    /// `…/dailyPrintUsageSummariesByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn daily_print_usage_summaries_by_user(&self) -> Collection<models::PrintUsageByUser> {
        Collection::at(self.0.name("dailyPrintUsageSummariesByUser"))
    }

    /// `…/deviceConfigurationDeviceActivity`
    #[cfg(feature = "reports")]
    pub fn device_configuration_device_activity(&self) -> super::Report {
        super::Report(self.0.name("deviceConfigurationDeviceActivity"))
    }

    /// `…/deviceConfigurationUserActivity`
    #[cfg(feature = "reports")]
    pub fn device_configuration_user_activity(&self) -> super::Report {
        super::Report(self.0.name("deviceConfigurationUserActivity"))
    }

    /// `…/enforcementNotices`
    #[cfg(feature = "reports")]
    pub fn enforcement_notices(&self) -> super::ReportRootEnforcementNotices {
        super::ReportRootEnforcementNotices(self.0.name("enforcementNotices"))
    }

    /// `…/getAppManagementAuditSummary`
    #[cfg(feature = "reports")]
    pub fn get_app_management_audit_summary(&self) -> super::ReportRootGetAppManagementAuditSummary {
        super::ReportRootGetAppManagementAuditSummary(self.0.name("getAppManagementAuditSummary"))
    }

    /// `…/getapiquota(period={period},servicearea={servicearea},appid={appid})`
    #[cfg(feature = "reports")]
    pub fn getapiquota(
        &self,
        period: impl ::core::fmt::Display,
        servicearea: impl ::core::fmt::Display,
        appid: impl ::core::fmt::Display,
    ) -> super::ReportRootGetapiquota {
        super::ReportRootGetapiquota(
            self
                .0
                .function(
                    "getapiquota",
                    &[
                        ("period", Argument::bare(period)),
                        ("servicearea", Argument::bare(servicearea)),
                        ("appid", Argument::bare(appid)),
                    ],
                ),
        )
    }

    /// `…/healthMonitoring`
    #[cfg(feature = "reports")]
    pub fn health_monitoring(&self) -> super::HealthMonitoringHealthMonitoringRoot {
        super::HealthMonitoringHealthMonitoringRoot(self.0.name("healthMonitoring"))
    }

    /// `…/identityAnalytics`
    #[cfg(feature = "reports")]
    pub fn identity_analytics(&self) -> super::IdentityAnalyticsRoot {
        super::IdentityAnalyticsRoot(self.0.name("identityAnalytics"))
    }

    /// `…/managedDeviceEnrollmentFailureTrends`
    #[cfg(feature = "reports")]
    pub fn managed_device_enrollment_failure_trends(&self) -> super::Report {
        super::Report(self.0.name("managedDeviceEnrollmentFailureTrends"))
    }

    /// `…/microsoftAppsFileStorageContainerUsageSummary`
    #[cfg(feature = "reports")]
    pub fn microsoft_apps_file_storage_container_usage_summary(&self) -> super::MicrosoftAppsFileStorageContainerUsage {
        super::MicrosoftAppsFileStorageContainerUsage(self.0.name("microsoftAppsFileStorageContainerUsageSummary"))
    }

    /// `…/monthlyPrintUsageByPrinter`
    pub fn monthly_print_usage_by_printer(&self) -> super::ReportRootMonthlyPrintUsageByPrinter {
        super::ReportRootMonthlyPrintUsageByPrinter(self.0.name("monthlyPrintUsageByPrinter"))
    }

    /// `…/monthlyPrintUsageByUser`
    pub fn monthly_print_usage_by_user(&self) -> super::ReportRootMonthlyPrintUsageByUser {
        super::ReportRootMonthlyPrintUsageByUser(self.0.name("monthlyPrintUsageByUser"))
    }

    /// `…/monthlyPrintUsageSummariesByPrinter`
    ///
    /// The type lists it; no page documents a request there.
    pub fn monthly_print_usage_summaries_by_printer(&self) -> Collection<models::PrintUsageByPrinter> {
        Collection::at(self.0.name("monthlyPrintUsageSummariesByPrinter"))
    }

    /// `…/monthlyPrintUsageSummariesByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn monthly_print_usage_summaries_by_user(&self) -> Collection<models::PrintUsageByUser> {
        Collection::at(self.0.name("monthlyPrintUsageSummariesByUser"))
    }

    /// `…/partners`
    #[cfg(feature = "reports")]
    pub fn partners(&self) -> super::Partners {
        super::Partners(self.0.name("partners"))
    }

    /// `…/reconciliations`
    #[cfg(feature = "reports")]
    pub fn reconciliations(&self) -> super::ReportRootReconciliations {
        super::ReportRootReconciliations(self.0.name("reconciliations"))
    }

    /// `…/security`
    #[cfg(feature = "reports")]
    pub fn security(&self) -> super::SecurityReportsRoot {
        super::SecurityReportsRoot(self.0.name("security"))
    }

    /// `…/serviceActivity`
    #[cfg(feature = "reports")]
    pub fn service_activity(&self) -> super::ServiceActivity {
        super::ServiceActivity(self.0.name("serviceActivity"))
    }

    /// `…/servicePrincipalSignInActivities`
    #[cfg(feature = "reports")]
    pub fn service_principal_sign_in_activities(&self) -> super::ReportRootServicePrincipalSignInActivities {
        super::ReportRootServicePrincipalSignInActivities(self.0.name("servicePrincipalSignInActivities"))
    }

    /// `…/sla`
    #[cfg(feature = "reports")]
    pub fn sla(&self) -> super::ServiceLevelAgreementRoot {
        super::ServiceLevelAgreementRoot(self.0.name("sla"))
    }

    /// `…/userCredentialUsageDetails`
    #[cfg(feature = "reports")]
    pub fn user_credential_usage_details(&self) -> super::ReportRootUserCredentialUsageDetails {
        super::ReportRootUserCredentialUsageDetails(self.0.name("userCredentialUsageDetails"))
    }

    /// `…/userInsights`
    #[cfg(feature = "reports")]
    pub fn user_insights(&self) -> super::UserInsightsRoot {
        super::UserInsightsRoot(self.0.name("userInsights"))
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByPrinter`, such as `/reports/dailyPrintUsageByPrinter`.
    ReportRootDailyPrintUsageByPrinter[models::PrintUsageByPrinter]
}

#[cfg(any(feature = "print", feature = "reports"))]
impl ReportRootDailyPrintUsageByPrinter {
    /// `GET /print/reports/dailyPrintUsageByPrinter` — List dailyPrintUsageByPrinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyprinter?view=graph-rest-beta)
    /// Also: `/reports/dailyPrintUsageByPrinter`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByPrinter> {
        let sheet = "GET reportRoot: list
            reportroot-list-dailyprintusagebyprinter: Reports.Read.All | |
            /print/reports/dailyPrintUsageByPrinter
            /reports/dailyPrintUsageByPrinter";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByUser`, such as `/reports/dailyPrintUsageByUser`.
    ReportRootDailyPrintUsageByUser[models::PrintUsageByUser]
}

#[cfg(any(feature = "print", feature = "reports"))]
impl ReportRootDailyPrintUsageByUser {
    /// `GET /print/reports/dailyPrintUsageByUser` — List dailyPrintUsageByUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-dailyprintusagebyuser?view=graph-rest-beta)
    /// Also: `/reports/dailyPrintUsageByUser`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByUser> {
        let sheet = "GET reportRoot: list
            reportroot-list-dailyprintusagebyuser: Reports.Read.All | |
            /print/reports/dailyPrintUsageByUser
            /reports/dailyPrintUsageByUser";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByPrinter`, such as `/reports/monthlyPrintUsageByPrinter`.
    ReportRootMonthlyPrintUsageByPrinter[models::PrintUsageByPrinter]
}

#[cfg(any(feature = "print", feature = "reports"))]
impl ReportRootMonthlyPrintUsageByPrinter {
    /// `GET /print/reports/monthlyPrintUsageByPrinter` — List monthlyprintusagebyprinter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyprinter?view=graph-rest-beta)
    /// Also: `/reports/monthlyPrintUsageByPrinter`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByPrinter> {
        let sheet = "GET reportRoot: list
            reportroot-list-monthlyprintusagebyprinter: Reports.Read.All | |
            /print/reports/monthlyPrintUsageByPrinter
            /reports/monthlyPrintUsageByPrinter";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.printUsageByUser`, such as `/reports/monthlyPrintUsageByUser`.
    ReportRootMonthlyPrintUsageByUser[models::PrintUsageByUser]
}

#[cfg(any(feature = "print", feature = "reports"))]
impl ReportRootMonthlyPrintUsageByUser {
    /// `GET /print/reports/monthlyPrintUsageByUser` — List monthlyprintusagebyuser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-monthlyprintusagebyuser?view=graph-rest-beta)
    /// Also: `/reports/monthlyPrintUsageByUser`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::PrintUsageByUser> {
        let sheet = "GET reportRoot: list
            reportroot-list-monthlyprintusagebyuser: Reports.Read.All | |
            /print/reports/monthlyPrintUsageByUser
            /reports/monthlyPrintUsageByUser";
        self.0.list(sheet)
    }
}
