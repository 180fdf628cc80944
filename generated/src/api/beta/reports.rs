// Written by `cargo xtask gen`; do not edit.
//! `/reports`

use super::models;
use crate::runtime::{Argument, Bytes, Call, Date, Get, List, Method, OffsetDateTime, Operation};

crate::runtime::node! {
    /// `/reports`
    Reports
}

impl Reports {
    /// `GET /reports/getAttackSimulationRepeatOffenders` — reportRoot: getAttackSimulationRepeatOffenders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getattacksimulationrepeatoffenders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_attack_simulation_repeat_offenders(&self) -> List<models::AttackSimulationRepeatOffender> {
        let operation = &Operation {
            name: "reportRoot: get_attack_simulation_repeat_offenders",
            method: Method::Get,
            path: "/reports/getAttackSimulationRepeatOffenders",
            pages: &["reportroot-getattacksimulationrepeatoffenders"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.name("getAttackSimulationRepeatOffenders").list(operation)
    }

    /// `GET /reports/getAttackSimulationSimulationUserCoverage` — reportRoot: getAttackSimulationSimulationUserCoverage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getattacksimulationsimulationusercoverage?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> List<models::AttackSimulationSimulationUserCoverage>
    {
        let operation = &Operation {
            name: "reportRoot: get_attack_simulation_simulation_user_coverage",
            method: Method::Get,
            path: "/reports/getAttackSimulationSimulationUserCoverage",
            pages: &["reportroot-getattacksimulationsimulationusercoverage"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.name("getAttackSimulationSimulationUserCoverage").list(operation)
    }

    /// `GET /reports/getAttackSimulationTrainingUserCoverage` — reportRoot: getAttackSimulationTrainingUserCoverage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getattacksimulationtrainingusercoverage?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_attack_simulation_training_user_coverage(&self) -> List<models::AttackSimulationTrainingUserCoverage> {
        let operation = &Operation {
            name: "reportRoot: get_attack_simulation_training_user_coverage",
            method: Method::Get,
            path: "/reports/getAttackSimulationTrainingUserCoverage",
            pages: &["reportroot-getattacksimulationtrainingusercoverage"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.name("getAttackSimulationTrainingUserCoverage").list(operation)
    }

    /// `GET /reports/getAzureADApplicationSignInSummary(period='{period}')` — reportRoot: getAzureADApplicationSignInSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getazureadapplicationsigninsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_azure_ad_application_sign_in_summary(
        &self,
        period: impl ::core::fmt::Display,
    ) -> List<models::ApplicationSignInSummary> {
        let operation = &Operation {
            name: "reportRoot: get_azure_ad_application_sign_in_summary",
            method: Method::Get,
            path: "/reports/getAzureADApplicationSignInSummary(period='{period}')",
            pages: &["reportroot-getazureadapplicationsigninsummary"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getAzureADApplicationSignInSummary", &[("period", Argument::quoted(&period.to_string()))])
            .list(operation)
    }

    /// `GET /reports/getBrowserDistributionUserCounts(period='{period_value}')` — reportRoot: getBrowserDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getbrowserdistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_browser_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_browser_distribution_user_counts",
            method: Method::Get,
            path: "/reports/getBrowserDistributionUserCounts(period='{period_value}')",
            pages: &["reportroot-getbrowserdistributionusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getBrowserDistributionUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getBrowserUserCounts(period='{period_value}')` — reportRoot: getBrowserUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getbrowserusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_browser_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_browser_user_counts",
            method: Method::Get,
            path: "/reports/getBrowserUserCounts(period='{period_value}')",
            pages: &["reportroot-getbrowserusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getBrowserUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getBrowserUserDetail(period='{period_value}')` — reportRoot: getBrowserUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getbrowseruserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_browser_user_detail(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_browser_user_detail",
            method: Method::Get,
            path: "/reports/getBrowserUserDetail(period='{period_value}')",
            pages: &["reportroot-getbrowseruserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getBrowserUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getCredentialUsageSummary(period='{periodValue}')` — reportRoot: getCredentialUsageSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getcredentialusagesummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_credential_usage_summary(&self, period: &str) -> List<models::CredentialUsageSummary> {
        let operation = &Operation {
            name: "reportRoot: get_credential_usage_summary",
            method: Method::Get,
            path: "/reports/getCredentialUsageSummary(period='{periodValue}')",
            pages: &["reportroot-getcredentialusagesummary"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getCredentialUsageSummary", &[("period", Argument::quoted(period))]).list(operation)
    }

    /// `GET /reports/getCredentialUserRegistrationCount` — reportRoot: getCredentialUserRegistrationCount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getcredentialuserregistrationcount?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_credential_user_registration_count(&self) -> List<models::CredentialUserRegistrationCount> {
        let operation = &Operation {
            name: "reportRoot: get_credential_user_registration_count",
            method: Method::Get,
            path: "/reports/getCredentialUserRegistrationCount",
            pages: &["reportroot-getcredentialuserregistrationcount"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.name("getCredentialUserRegistrationCount").list(operation)
    }

    /// `GET /reports/getEmailActivityCounts(period='{period_value}')` — reportRoot: getEmailActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_activity_counts",
            method: Method::Get,
            path: "/reports/getEmailActivityCounts(period='{period_value}')",
            pages: &["reportroot-getemailactivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailActivityCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getEmailActivityUserCounts(period='{period_value}')` — reportRoot: getEmailActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_activity_user_counts",
            method: Method::Get,
            path: "/reports/getEmailActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getemailactivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailActivityUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getEmailActivityUserDetail(date={date_value})` — reportRoot: getEmailActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_activity_user_detail",
            method: Method::Get,
            path: "/reports/getEmailActivityUserDetail(date={date_value})",
            pages: &["reportroot-getemailactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailActivityUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getEmailActivityUserDetail(period='{period_value}')` — reportRoot: getEmailActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_activity_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getEmailActivityUserDetail(period='{period_value}')",
            pages: &["reportroot-getemailactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailActivityUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getEmailAppUsageAppsUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageAppsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageappsusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_app_usage_apps_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_app_usage_apps_user_counts",
            method: Method::Get,
            path: "/reports/getEmailAppUsageAppsUserCounts(period='{period_value}')",
            pages: &["reportroot-getemailappusageappsusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailAppUsageAppsUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getEmailAppUsageUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_app_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_app_usage_user_counts",
            method: Method::Get,
            path: "/reports/getEmailAppUsageUserCounts(period='{period_value}')",
            pages: &["reportroot-getemailappusageusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailAppUsageUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getEmailAppUsageUserDetail(date={date_value})` — reportRoot: getEmailAppUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_app_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_app_usage_user_detail",
            method: Method::Get,
            path: "/reports/getEmailAppUsageUserDetail(date={date_value})",
            pages: &["reportroot-getemailappusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailAppUsageUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getEmailAppUsageUserDetail(period='{period_value}')` — reportRoot: getEmailAppUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_app_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_app_usage_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getEmailAppUsageUserDetail(period='{period_value}')",
            pages: &["reportroot-getemailappusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailAppUsageUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getEmailAppUsageVersionsUserCounts(period='{period_value}')` — reportRoot: getEmailAppUsageVersionsUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getemailappusageversionsusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_email_app_usage_versions_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_email_app_usage_versions_user_counts",
            method: Method::Get,
            path: "/reports/getEmailAppUsageVersionsUserCounts(period='{period_value}')",
            pages: &["reportroot-getemailappusageversionsusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getEmailAppUsageVersionsUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getGroupArchivedPrintJobs(groupId=groupId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getGroupArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getgrouparchivedprintjobs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    pub fn get_group_archived_print_jobs(
        &self,
        group_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let operation = &Operation {
            name: "reports: get_group_archived_print_jobs",
            method: Method::Get,
            path: "/reports/getGroupArchivedPrintJobs(groupId=groupId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
            pages: &["reports-getgrouparchivedprintjobs"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "getGroupArchivedPrintJobs",
                &[
                    ("groupId", Argument::bare(group_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(operation)
    }

    /// `GET /reports/getM365AppPlatformUserCounts(period='{period_value}')` — reportRoot: getM365AppPlatformUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appplatformusercounts?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_m365_app_platform_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_m365_app_platform_user_counts",
            method: Method::Get,
            path: "/reports/getM365AppPlatformUserCounts(period='{period_value}')",
            pages: &["reportroot-getm365appplatformusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getM365AppPlatformUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getM365AppUserCounts(period='{period_value}')` — reportRoot: getM365AppUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appusercounts?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_m365_app_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_m365_app_user_counts",
            method: Method::Get,
            path: "/reports/getM365AppUserCounts(period='{period_value}')",
            pages: &["reportroot-getm365appusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getM365AppUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getM365AppUserDetail(date={date_value})` — reportRoot: getM365AppUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appuserdetail?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_m365_app_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_m365_app_user_detail",
            method: Method::Get,
            path: "/reports/getM365AppUserDetail(date={date_value})",
            pages: &["reportroot-getm365appuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getM365AppUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getM365AppUserDetail(period='{period_value}')` — reportRoot: getM365AppUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getm365appuserdetail?view=graph-rest-beta)
    /// Status: 200, 302.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_m365_app_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_m365_app_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getM365AppUserDetail(period='{period_value}')",
            pages: &["reportroot-getm365appuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getM365AppUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getMailboxUsageDetail(period='{period_value}')` — reportRoot: getMailboxUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_mailbox_usage_detail(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_mailbox_usage_detail",
            method: Method::Get,
            path: "/reports/getMailboxUsageDetail(period='{period_value}')",
            pages: &["reportroot-getmailboxusagedetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getMailboxUsageDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getMailboxUsageMailboxCounts(period='{period_value}')` — reportRoot: getMailboxUsageMailboxCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagemailboxcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_mailbox_usage_mailbox_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_mailbox_usage_mailbox_counts",
            method: Method::Get,
            path: "/reports/getMailboxUsageMailboxCounts(period='{period_value}')",
            pages: &["reportroot-getmailboxusagemailboxcounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getMailboxUsageMailboxCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period_value}')` — reportRoot: getMailboxUsageQuotaStatusMailboxCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagequotastatusmailboxcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_mailbox_usage_quota_status_mailbox_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_mailbox_usage_quota_status_mailbox_counts",
            method: Method::Get,
            path: "/reports/getMailboxUsageQuotaStatusMailboxCounts(period='{period_value}')",
            pages: &["reportroot-getmailboxusagequotastatusmailboxcounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getMailboxUsageQuotaStatusMailboxCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getMailboxUsageStorage(period='{period_value}')` — reportRoot: getMailboxUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmailboxusagestorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_mailbox_usage_storage(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_mailbox_usage_storage",
            method: Method::Get,
            path: "/reports/getMailboxUsageStorage(period='{period_value}')",
            pages: &["reportroot-getmailboxusagestorage"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getMailboxUsageStorage", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOffice365ActiveUserCounts(period='{period_value}')` — reportRoot: getOffice365ActiveUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_active_user_counts(&self, period: &str) -> Get<models::Office365ActiveUserCounts> {
        let operation = &Operation {
            name: "reportRoot: get_office365_active_user_counts",
            method: Method::Get,
            path: "/reports/getOffice365ActiveUserCounts(period='{period_value}')",
            pages: &["reportroot-getoffice365activeusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365ActiveUserCounts", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365ActiveUserDetail(date={date_value})` — reportRoot: getOffice365ActiveUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_active_user_detail(&self, date: Date) -> Get<models::Office365ActiveUserDetail> {
        let operation = &Operation {
            name: "reportRoot: get_office365_active_user_detail",
            method: Method::Get,
            path: "/reports/getOffice365ActiveUserDetail(date={date_value})",
            pages: &["reportroot-getoffice365activeuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365ActiveUserDetail", &[("date", Argument::bare(date))]).get(operation)
    }

    /// `GET /reports/getOffice365ActiveUserDetail(period='{period_value}')` — reportRoot: getOffice365ActiveUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_active_user_detail_with_period(&self, period: &str) -> Get<models::Office365ActiveUserDetail> {
        let operation = &Operation {
            name: "reportRoot: get_office365_active_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getOffice365ActiveUserDetail(period='{period_value}')",
            pages: &["reportroot-getoffice365activeuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365ActiveUserDetail", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365GroupsActivityCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_groups_activity_counts(&self, period: &str) -> Get<models::Office365GroupsActivityCounts> {
        let operation = &Operation {
            name: "reportRoot: get_office365_groups_activity_counts",
            method: Method::Get,
            path: "/reports/getOffice365GroupsActivityCounts(period='{period_value}')",
            pages: &["reportroot-getoffice365groupsactivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365GroupsActivityCounts", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365GroupsActivityDetail(date={date_value})` — reportRoot: getOffice365GroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_groups_activity_detail(&self, date: Date) -> Get<models::Office365GroupsActivityDetail> {
        let operation = &Operation {
            name: "reportRoot: get_office365_groups_activity_detail",
            method: Method::Get,
            path: "/reports/getOffice365GroupsActivityDetail(date={date_value})",
            pages: &["reportroot-getoffice365groupsactivitydetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365GroupsActivityDetail", &[("date", Argument::bare(date))]).get(operation)
    }

    /// `GET /reports/getOffice365GroupsActivityDetail(period='{period_value}')` — reportRoot: getOffice365GroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_groups_activity_detail_with_period(
        &self,
        period: &str,
    ) -> Get<models::Office365GroupsActivityDetail> {
        let operation = &Operation {
            name: "reportRoot: get_office365_groups_activity_detail_with_period",
            method: Method::Get,
            path: "/reports/getOffice365GroupsActivityDetail(period='{period_value}')",
            pages: &["reportroot-getoffice365groupsactivitydetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365GroupsActivityDetail", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365GroupsActivityFileCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivityfilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_groups_activity_file_counts(
        &self,
        period: &str,
    ) -> Get<models::Office365GroupsActivityFileCounts> {
        let operation = &Operation {
            name: "reportRoot: get_office365_groups_activity_file_counts",
            method: Method::Get,
            path: "/reports/getOffice365GroupsActivityFileCounts(period='{period_value}')",
            pages: &["reportroot-getoffice365groupsactivityfilecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365GroupsActivityFileCounts", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365GroupsActivityGroupCounts(period='{period_value}')` — reportRoot: getOffice365GroupsActivityGroupCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitygroupcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_groups_activity_group_counts(
        &self,
        period: &str,
    ) -> Get<models::Office365GroupsActivityGroupCounts> {
        let operation = &Operation {
            name: "reportRoot: get_office365_groups_activity_group_counts",
            method: Method::Get,
            path: "/reports/getOffice365GroupsActivityGroupCounts(period='{period_value}')",
            pages: &["reportroot-getoffice365groupsactivitygroupcounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365GroupsActivityGroupCounts", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365GroupsActivityStorage(period='{period_value}')` — reportRoot: getOffice365GroupsActivityStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365groupsactivitystorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_groups_activity_storage(&self, period: &str) -> Get<models::Office365GroupsActivityStorage> {
        let operation = &Operation {
            name: "reportRoot: get_office365_groups_activity_storage",
            method: Method::Get,
            path: "/reports/getOffice365GroupsActivityStorage(period='{period_value}')",
            pages: &["reportroot-getoffice365groupsactivitystorage"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365GroupsActivityStorage", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOffice365ServicesUserCounts(period='{period_value}')` — reportRoot: getOffice365ServicesUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getoffice365servicesusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_office365_services_user_counts(&self, period: &str) -> Get<models::Office365ServicesUserCounts> {
        let operation = &Operation {
            name: "reportRoot: get_office365_services_user_counts",
            method: Method::Get,
            path: "/reports/getOffice365ServicesUserCounts(period='{period_value}')",
            pages: &["reportroot-getoffice365servicesusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOffice365ServicesUserCounts", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `GET /reports/getOneDriveActivityFileCounts(period='{period_value}')` — reportRoot: getOneDriveActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityfilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_activity_file_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_activity_file_counts",
            method: Method::Get,
            path: "/reports/getOneDriveActivityFileCounts(period='{period_value}')",
            pages: &["reportroot-getonedriveactivityfilecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveActivityFileCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOneDriveActivityUserCounts(period='{period_value}')` — reportRoot: getOneDriveActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_activity_user_counts",
            method: Method::Get,
            path: "/reports/getOneDriveActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getonedriveactivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveActivityUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOneDriveActivityUserDetail(date={date_value})` — reportRoot: getOneDriveActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_activity_user_detail",
            method: Method::Get,
            path: "/reports/getOneDriveActivityUserDetail(date={date_value})",
            pages: &["reportroot-getonedriveactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveActivityUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getOneDriveActivityUserDetail(period='{period_value}')` — reportRoot: getOneDriveActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_activity_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getOneDriveActivityUserDetail(period='{period_value}')",
            pages: &["reportroot-getonedriveactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveActivityUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOneDriveUsageAccountCounts(period='{period_value}')` — reportRoot: getOneDriveUsageAccountCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_usage_account_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_usage_account_counts",
            method: Method::Get,
            path: "/reports/getOneDriveUsageAccountCounts(period='{period_value}')",
            pages: &["reportroot-getonedriveusageaccountcounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveUsageAccountCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOneDriveUsageAccountDetail(date={date_value})` — reportRoot: getOneDriveUsageAccountDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_usage_account_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_usage_account_detail",
            method: Method::Get,
            path: "/reports/getOneDriveUsageAccountDetail(date={date_value})",
            pages: &["reportroot-getonedriveusageaccountdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveUsageAccountDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getOneDriveUsageAccountDetail(period='{period_value}')` — reportRoot: getOneDriveUsageAccountDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_usage_account_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_usage_account_detail_with_period",
            method: Method::Get,
            path: "/reports/getOneDriveUsageAccountDetail(period='{period_value}')",
            pages: &["reportroot-getonedriveusageaccountdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveUsageAccountDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOneDriveUsageFileCounts(period='{period_value}')` — reportRoot: getOneDriveUsageFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagefilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_usage_file_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_usage_file_counts",
            method: Method::Get,
            path: "/reports/getOneDriveUsageFileCounts(period='{period_value}')",
            pages: &["reportroot-getonedriveusagefilecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveUsageFileCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getOneDriveUsageStorage(period='{period_value}')` — reportRoot: getOneDriveUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getonedriveusagestorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_one_drive_usage_storage(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_one_drive_usage_storage",
            method: Method::Get,
            path: "/reports/getOneDriveUsageStorage(period='{period_value}')",
            pages: &["reportroot-getonedriveusagestorage"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getOneDriveUsageStorage", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getPrinterArchivedPrintJobs(printerId=printerId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getPrinterArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getprinterarchivedprintjobs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    pub fn get_printer_archived_print_jobs(
        &self,
        printer_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let operation = &Operation {
            name: "reports: get_printer_archived_print_jobs",
            method: Method::Get,
            path: "/reports/getPrinterArchivedPrintJobs(printerId=printerId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
            pages: &["reports-getprinterarchivedprintjobs"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "getPrinterArchivedPrintJobs",
                &[
                    ("printerId", Argument::bare(printer_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(operation)
    }

    /// `GET /reports/getRelyingPartyDetailedSummary` — List relyingPartyDetailedSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/relyingpartydetailedsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Report.Read.All`
    /// - application: `Report.Read.All`
    pub fn get_relying_party_detailed_summary(
        &self,
        period: impl ::core::fmt::Display,
    ) -> Get<models::RelyingPartyDetailedSummary> {
        let operation = &Operation {
            name: "relyingPartyDetailedSummary: get_relying_party_detailed_summary",
            method: Method::Get,
            path: "/reports/getRelyingPartyDetailedSummary",
            pages: &["relyingpartydetailedsummary-list"],
            work: "Report.Read.All",
            personal: "",
            application: "Report.Read.All",
        };
        self.0
            .function("getRelyingPartyDetailedSummary", &[("period", Argument::quoted(&period.to_string()))])
            .get(operation)
    }

    /// `GET /reports/getSharePointActivityFileCounts(period='{period_value}')` — reportRoot: getSharePointActivityFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityfilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_activity_file_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_activity_file_counts",
            method: Method::Get,
            path: "/reports/getSharePointActivityFileCounts(period='{period_value}')",
            pages: &["reportroot-getsharepointactivityfilecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointActivityFileCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointActivityPages(period='{period_value}')` — reportRoot: getSharePointActivityPages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivitypages?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_activity_pages(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_activity_pages",
            method: Method::Get,
            path: "/reports/getSharePointActivityPages(period='{period_value}')",
            pages: &["reportroot-getsharepointactivitypages"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointActivityPages", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointActivityUserCounts(period='{period_value}')` — reportRoot: getSharePointActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_activity_user_counts",
            method: Method::Get,
            path: "/reports/getSharePointActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getsharepointactivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointActivityUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointActivityUserDetail(date={date_value})` — reportRoot: getSharePointActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_activity_user_detail",
            method: Method::Get,
            path: "/reports/getSharePointActivityUserDetail(date={date_value})",
            pages: &["reportroot-getsharepointactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointActivityUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getSharePointActivityUserDetail(period='{period_value}')` — reportRoot: getSharePointActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_activity_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getSharePointActivityUserDetail(period='{period_value}')",
            pages: &["reportroot-getsharepointactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointActivityUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointSiteUsageDetail(date={date_value})` — reportRoot: getSharePointSiteUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_site_usage_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_site_usage_detail",
            method: Method::Get,
            path: "/reports/getSharePointSiteUsageDetail(date={date_value})",
            pages: &["reportroot-getsharepointsiteusagedetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointSiteUsageDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getSharePointSiteUsageDetail(period='{period_value}')` — reportRoot: getSharePointSiteUsageDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_site_usage_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_site_usage_detail_with_period",
            method: Method::Get,
            path: "/reports/getSharePointSiteUsageDetail(period='{period_value}')",
            pages: &["reportroot-getsharepointsiteusagedetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointSiteUsageDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointSiteUsageFileCounts(period='{period_value}')` — reportRoot: getSharePointSiteUsageFileCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagefilecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_site_usage_file_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_site_usage_file_counts",
            method: Method::Get,
            path: "/reports/getSharePointSiteUsageFileCounts(period='{period_value}')",
            pages: &["reportroot-getsharepointsiteusagefilecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointSiteUsageFileCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointSiteUsagePages(period='{period_value}')` — reportRoot: getSharePointSiteUsagePages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagepages?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_site_usage_pages(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_site_usage_pages",
            method: Method::Get,
            path: "/reports/getSharePointSiteUsagePages(period='{period_value}')",
            pages: &["reportroot-getsharepointsiteusagepages"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointSiteUsagePages", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointSiteUsageSiteCounts(period='{period_value}')` — reportRoot: getSharePointSiteUsageSiteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagesitecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_site_usage_site_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_site_usage_site_counts",
            method: Method::Get,
            path: "/reports/getSharePointSiteUsageSiteCounts(period='{period_value}')",
            pages: &["reportroot-getsharepointsiteusagesitecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointSiteUsageSiteCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSharePointSiteUsageStorage(period='{period_value}')` — reportRoot: getSharePointSiteUsageStorage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagestorage?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_share_point_site_usage_storage(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_share_point_site_usage_storage",
            method: Method::Get,
            path: "/reports/getSharePointSiteUsageStorage(period='{period_value}')",
            pages: &["reportroot-getsharepointsiteusagestorage"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSharePointSiteUsageStorage", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSkypeForBusinessActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_activity_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessActivityCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessactivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSkypeForBusinessActivityCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_activity_user_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessactivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserDetail(date={date_value})` — reportRoot: getSkypeForBusinessActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_activity_user_detail",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessActivityUserDetail(date={date_value})",
            pages: &["reportroot-getskypeforbusinessactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSkypeForBusinessActivityUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getSkypeForBusinessActivityUserDetail(period='{period_value}')` — reportRoot: getSkypeForBusinessActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessactivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_activity_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessActivityUserDetail(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessactivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessActivityUserDetail", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusagedistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_device_usage_distribution_user_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessDeviceUsageDistributionUserCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessdeviceusagedistributionusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_device_usage_user_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessDeviceUsageUserCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessdeviceusageusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessDeviceUsageUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(date={date_value})` — reportRoot: getSkypeForBusinessDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_device_usage_user_detail",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessDeviceUsageUserDetail(date={date_value})",
            pages: &["reportroot-getskypeforbusinessdeviceusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getSkypeForBusinessDeviceUsageUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getSkypeForBusinessDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_device_usage_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessDeviceUsageUserDetail(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessdeviceusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessDeviceUsageUserDetail", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_organizer_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_organizer_activity_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessOrganizerActivityCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessorganizeractivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessOrganizerActivityCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityminutecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_organizer_activity_minute_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_organizer_activity_minute_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessOrganizerActivityMinuteCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessorganizeractivityminutecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessOrganizerActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessOrganizerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessorganizeractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_organizer_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_organizer_activity_user_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessOrganizerActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessorganizeractivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessOrganizerActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_participant_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_participant_activity_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessParticipantActivityCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessparticipantactivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessParticipantActivityCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityminutecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_participant_activity_minute_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_participant_activity_minute_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessParticipantActivityMinuteCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessparticipantactivityminutecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessParticipantActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessParticipantActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinessparticipantactivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_participant_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_participant_activity_user_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessParticipantActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinessparticipantactivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessParticipantActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_peer_to_peer_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_peer_to_peer_activity_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessPeerToPeerActivityCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinesspeertopeeractivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityMinuteCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityminutecounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_peer_to_peer_activity_minute_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_peer_to_peer_activity_minute_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessPeerToPeerActivityMinuteCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinesspeertopeeractivityminutecounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityMinuteCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period_value}')` — reportRoot: getSkypeForBusinessPeerToPeerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getskypeforbusinesspeertopeeractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_skype_for_business_peer_to_peer_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_skype_for_business_peer_to_peer_activity_user_counts",
            method: Method::Get,
            path: "/reports/getSkypeForBusinessPeerToPeerActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getskypeforbusinesspeertopeeractivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getSkypeForBusinessPeerToPeerActivityUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsDeviceUsageDistributionTotalUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageDistributionTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributiontotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_device_usage_distribution_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_device_usage_distribution_total_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsDeviceUsageDistributionTotalUserCounts(period='D7')",
            pages: &["reportroot-getteamsdeviceusagedistributiontotalusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsDeviceUsageDistributionTotalUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsDeviceUsageDistributionUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagedistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_device_usage_distribution_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsDeviceUsageDistributionUserCounts(period='D7')",
            pages: &["reportroot-getteamsdeviceusagedistributionusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsDeviceUsageTotalUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusagetotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_device_usage_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_device_usage_total_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsDeviceUsageTotalUserCounts(period='D7')",
            pages: &["reportroot-getteamsdeviceusagetotalusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsDeviceUsageTotalUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsDeviceUsageUserCounts(period='D7')` — reportRoot: getTeamsDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_device_usage_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsDeviceUsageUserCounts(period='D7')",
            pages: &["reportroot-getteamsdeviceusageusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsDeviceUsageUserDetail(date='{date_value}')` — reportRoot: getTeamsDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_device_usage_user_detail",
            method: Method::Get,
            path: "/reports/getTeamsDeviceUsageUserDetail(date='{date_value}')",
            pages: &["reportroot-getteamsdeviceusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsDeviceUsageUserDetail", &[("date", Argument::quoted(&date.to_string()))])
            .call(operation)
    }

    /// `GET /reports/getTeamsDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getTeamsDeviceUsageUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_device_usage_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getTeamsDeviceUsageUserDetail(period='{period_value}')",
            pages: &["reportroot-getteamsdeviceusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsTeamActivityCounts(period='{period_value}')` — reportRoot: getTeamsTeamActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_team_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_team_activity_counts",
            method: Method::Get,
            path: "/reports/getTeamsTeamActivityCounts(period='{period_value}')",
            pages: &["reportroot-getteamsteamactivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsTeamActivityCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsTeamActivityDetail(period='{period_value}')` — reportRoot: getTeamsTeamActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_team_activity_detail(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_team_activity_detail",
            method: Method::Get,
            path: "/reports/getTeamsTeamActivityDetail(period='{period_value}')",
            pages: &["reportroot-getteamsteamactivitydetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsTeamActivityDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsTeamActivityDistributionCounts(period='{period_value}')` — reportRoot: getTeamsTeamActivityDistributionCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsteamactivitydistributioncounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_team_activity_distribution_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_team_activity_distribution_counts",
            method: Method::Get,
            path: "/reports/getTeamsTeamActivityDistributionCounts(period='{period_value}')",
            pages: &["reportroot-getteamsteamactivitydistributioncounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsTeamActivityDistributionCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsUserActivityCounts(period='D7')` — reportRoot: getTeamsUserActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityCounts(period='D7')",
            pages: &["reportroot-getteamsuseractivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsUserActivityCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsUserActivityDistributionTotalUserCounts(period='D7')` — reportRoot: getTeamsUserActivityDistributionTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributiontotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_distribution_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_distribution_total_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityDistributionTotalUserCounts(period='D7')",
            pages: &["reportroot-getteamsuseractivitydistributiontotalusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsUserActivityDistributionTotalUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsUserActivityDistributionUserCounts(period='D7')` — reportRoot: getTeamsUserActivityDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitydistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_distribution_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityDistributionUserCounts(period='D7')",
            pages: &["reportroot-getteamsuseractivitydistributionusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsUserActivityDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsUserActivityTotalCounts(period='D7')` — reportRoot: getTeamsUserActivityTotalCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_total_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_total_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityTotalCounts(period='D7')",
            pages: &["reportroot-getteamsuseractivitytotalcounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsUserActivityTotalCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsUserActivityTotalDistributionCounts(period='{period_value}')` — reportRoot: getTeamsUserActivityTotalDistributionCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotaldistributioncounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_total_distribution_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_total_distribution_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityTotalDistributionCounts(period='{period_value}')",
            pages: &["reportroot-getteamsuseractivitytotaldistributioncounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getTeamsUserActivityTotalDistributionCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getTeamsUserActivityTotalUserCounts(period='D7')` — reportRoot: getTeamsUserActivityTotalUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitytotalusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_total_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_total_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityTotalUserCounts(period='D7')",
            pages: &["reportroot-getteamsuseractivitytotalusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsUserActivityTotalUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsUserActivityUserCounts(period='D7')` — reportRoot: getTeamsUserActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_user_counts",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityUserCounts(period='D7')",
            pages: &["reportroot-getteamsuseractivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsUserActivityUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getTeamsUserActivityUserDetail(date={date_value})` — reportRoot: getTeamsUserActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_user_detail",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityUserDetail(date={date_value})",
            pages: &["reportroot-getteamsuseractivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsUserActivityUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getTeamsUserActivityUserDetail(period='{period_value}')` — reportRoot: getTeamsUserActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_teams_user_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_teams_user_activity_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getTeamsUserActivityUserDetail(period='{period_value}')",
            pages: &["reportroot-getteamsuseractivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getTeamsUserActivityUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getUserArchivedPrintJobs(userId=userId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — reports: getUserArchivedPrintJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reports-getuserarchivedprintjobs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    pub fn get_user_archived_print_jobs(
        &self,
        user_id: &str,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::ArchivedPrintJob> {
        let operation = &Operation {
            name: "reports: get_user_archived_print_jobs",
            method: Method::Get,
            path: "/reports/getUserArchivedPrintJobs(userId=userId-value,startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
            pages: &["reports-getuserarchivedprintjobs"],
            work: "Reports.Read.All",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "getUserArchivedPrintJobs",
                &[
                    ("userId", Argument::bare(user_id)),
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(operation)
    }

    /// `GET /reports/getYammerActivityCounts(period='{period_value}')` — reportRoot: getYammerActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_activity_counts",
            method: Method::Get,
            path: "/reports/getYammerActivityCounts(period='{period_value}')",
            pages: &["reportroot-getyammeractivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerActivityCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerActivityUserCounts(period='{period_value}')` — reportRoot: getYammerActivityUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_activity_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_activity_user_counts",
            method: Method::Get,
            path: "/reports/getYammerActivityUserCounts(period='{period_value}')",
            pages: &["reportroot-getyammeractivityusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerActivityUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerActivityUserDetail(date={date_value})` — reportRoot: getYammerActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_activity_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_activity_user_detail",
            method: Method::Get,
            path: "/reports/getYammerActivityUserDetail(date={date_value})",
            pages: &["reportroot-getyammeractivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerActivityUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getYammerActivityUserDetail(period='{period_value}')` — reportRoot: getYammerActivityUserDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammeractivityuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_activity_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_activity_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getYammerActivityUserDetail(period='{period_value}')",
            pages: &["reportroot-getyammeractivityuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerActivityUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerDeviceUsageDistributionUserCounts(period='{period_value}')` — reportRoot: getYammerDeviceUsageDistributionUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusagedistributionusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_device_usage_distribution_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_device_usage_distribution_user_counts",
            method: Method::Get,
            path: "/reports/getYammerDeviceUsageDistributionUserCounts(period='{period_value}')",
            pages: &["reportroot-getyammerdeviceusagedistributionusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0
            .function("getYammerDeviceUsageDistributionUserCounts", &[("period", Argument::quoted(period))])
            .call(operation)
    }

    /// `GET /reports/getYammerDeviceUsageUserCounts(period='{period_value}')` — reportRoot: getYammerDeviceUsageUserCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageusercounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_device_usage_user_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_device_usage_user_counts",
            method: Method::Get,
            path: "/reports/getYammerDeviceUsageUserCounts(period='{period_value}')",
            pages: &["reportroot-getyammerdeviceusageusercounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerDeviceUsageUserCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerDeviceUsageUserDetail(date={date_value})` — reportRoot: getYammerDeviceUsageUserDetail function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_device_usage_user_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_device_usage_user_detail",
            method: Method::Get,
            path: "/reports/getYammerDeviceUsageUserDetail(date={date_value})",
            pages: &["reportroot-getyammerdeviceusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerDeviceUsageUserDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getYammerDeviceUsageUserDetail(period='{period_value}')` — reportRoot: getYammerDeviceUsageUserDetail function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammerdeviceusageuserdetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_device_usage_user_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_device_usage_user_detail_with_period",
            method: Method::Get,
            path: "/reports/getYammerDeviceUsageUserDetail(period='{period_value}')",
            pages: &["reportroot-getyammerdeviceusageuserdetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerDeviceUsageUserDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerGroupsActivityCounts(period='{period_value}')` — reportRoot: getYammerGroupsActivityCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitycounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_groups_activity_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_groups_activity_counts",
            method: Method::Get,
            path: "/reports/getYammerGroupsActivityCounts(period='{period_value}')",
            pages: &["reportroot-getyammergroupsactivitycounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerGroupsActivityCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerGroupsActivityDetail(date={date_value})` — reportRoot: getYammerGroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_groups_activity_detail(&self, date: Date) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_groups_activity_detail",
            method: Method::Get,
            path: "/reports/getYammerGroupsActivityDetail(date={date_value})",
            pages: &["reportroot-getyammergroupsactivitydetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerGroupsActivityDetail", &[("date", Argument::bare(date))]).call(operation)
    }

    /// `GET /reports/getYammerGroupsActivityDetail(period='{period_value}')` — reportRoot: getYammerGroupsActivityDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitydetail?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_groups_activity_detail_with_period(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_groups_activity_detail_with_period",
            method: Method::Get,
            path: "/reports/getYammerGroupsActivityDetail(period='{period_value}')",
            pages: &["reportroot-getyammergroupsactivitydetail"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerGroupsActivityDetail", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports/getYammerGroupsActivityGroupCounts(period='{period_value}')` — reportRoot: getYammerGroupsActivityGroupCounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getyammergroupsactivitygroupcounts?view=graph-rest-beta)
    /// Status: 302, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Reports.Read.All`
    /// - application: `Reports.Read.All`
    pub fn get_yammer_groups_activity_group_counts(&self, period: &str) -> Call<Bytes> {
        let operation = &Operation {
            name: "reportRoot: get_yammer_groups_activity_group_counts",
            method: Method::Get,
            path: "/reports/getYammerGroupsActivityGroupCounts(period='{period_value}')",
            pages: &["reportroot-getyammergroupsactivitygroupcounts"],
            work: "Reports.Read.All",
            personal: "",
            application: "Reports.Read.All",
        };
        self.0.function("getYammerGroupsActivityGroupCounts", &[("period", Argument::quoted(period))]).call(operation)
    }

    /// `GET /reports` — Get reportRoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::ReportRoot> {
        let operation = &Operation {
            name: "reportRoot: list",
            method: Method::Get,
            path: "/reports",
            pages: &["intune-shared-reportroot-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `GET /reports/managedDeviceEnrollmentAbandonmentDetails` — managedDeviceEnrollmentAbandonmentDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn managed_device_enrollment_abandonment_details(
        &self,
        skip: i32,
        top: i32,
        filter: &str,
        skip_token: &str,
    ) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: managed_device_enrollment_abandonment_details",
            method: Method::Get,
            path: "/reports/managedDeviceEnrollmentAbandonmentDetails",
            pages: &["intune-shared-reportroot-manageddeviceenrollmentabandonmentdetails"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
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
            .get(operation)
    }

    /// `GET /reports/managedDeviceEnrollmentAbandonmentSummary` — managedDeviceEnrollmentAbandonmentSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentabandonmentsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn managed_device_enrollment_abandonment_summary(
        &self,
        skip: i32,
        top: i32,
        filter: &str,
        skip_token: &str,
    ) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: managed_device_enrollment_abandonment_summary",
            method: Method::Get,
            path: "/reports/managedDeviceEnrollmentAbandonmentSummary",
            pages: &["intune-shared-reportroot-manageddeviceenrollmentabandonmentsummary"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
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
            .get(operation)
    }

    /// `GET /reports/managedDeviceEnrollmentFailureDetails` — managedDeviceEnrollmentFailureDetails function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuredetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn managed_device_enrollment_failure_details(
        &self,
        filter: &str,
        skip_token: &str,
        skip: i32,
        top: i32,
    ) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: managed_device_enrollment_failure_details",
            method: Method::Get,
            path: "/reports/managedDeviceEnrollmentFailureDetails",
            pages: &["intune-shared-reportroot-manageddeviceenrollmentfailuredetails"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
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
            .get(operation)
    }

    /// `GET /reports/managedDeviceEnrollmentTopFailures` — managedDeviceEnrollmentTopFailures function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmenttopfailures?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn managed_device_enrollment_top_failures(&self, period: &str) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: managed_device_enrollment_top_failures",
            method: Method::Get,
            path: "/reports/managedDeviceEnrollmentTopFailures",
            pages: &["intune-shared-reportroot-manageddeviceenrollmenttopfailures"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.function("managedDeviceEnrollmentTopFailures", &[("period", Argument::quoted(period))]).get(operation)
    }

    /// `PATCH /reports` — Update reportRoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::ReportRoot) -> Call<models::ReportRoot> {
        let operation = &Operation {
            name: "reportRoot: update",
            method: Method::Patch,
            path: "/reports",
            pages: &["intune-shared-reportroot-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/reports/applicationSignInDetailedSummary`
    pub fn application_sign_in_detailed_summary(
        &self,
    ) -> application_sign_in_detailed_summary::ApplicationSignInDetailedSummary
    {
        application_sign_in_detailed_summary::ApplicationSignInDetailedSummary(
            self.0.name("applicationSignInDetailedSummary"),
        )
    }

    /// `/reports/authenticationMethods`
    pub fn authentication_methods(&self) -> authentication_methods::AuthenticationMethods {
        authentication_methods::AuthenticationMethods(self.0.name("authenticationMethods"))
    }

    /// `/reports/credentialUserRegistrationDetails`
    pub fn credential_user_registration_details(
        &self,
    ) -> credential_user_registration_details::CredentialUserRegistrationDetails
    {
        credential_user_registration_details::CredentialUserRegistrationDetails(
            self.0.name("credentialUserRegistrationDetails"),
        )
    }

    /// `/reports/dailyPrintUsageByPrinter`
    pub fn daily_print_usage_by_printer(&self) -> daily_print_usage_by_printer::DailyPrintUsageByPrinter {
        daily_print_usage_by_printer::DailyPrintUsageByPrinter(self.0.name("dailyPrintUsageByPrinter"))
    }

    /// `/reports/dailyPrintUsageByUser`
    pub fn daily_print_usage_by_user(&self) -> daily_print_usage_by_user::DailyPrintUsageByUser {
        daily_print_usage_by_user::DailyPrintUsageByUser(self.0.name("dailyPrintUsageByUser"))
    }

    /// `/reports/deviceConfigurationDeviceActivity`
    pub fn device_configuration_device_activity(
        &self,
    ) -> device_configuration_device_activity::DeviceConfigurationDeviceActivity
    {
        device_configuration_device_activity::DeviceConfigurationDeviceActivity(
            self.0.name("deviceConfigurationDeviceActivity"),
        )
    }

    /// `/reports/deviceConfigurationUserActivity`
    pub fn device_configuration_user_activity(
        &self,
    ) -> device_configuration_user_activity::DeviceConfigurationUserActivity
    {
        device_configuration_user_activity::DeviceConfigurationUserActivity(
            self.0.name("deviceConfigurationUserActivity"),
        )
    }

    /// `/reports/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/reports/managedDeviceEnrollmentFailureTrends`
    pub fn managed_device_enrollment_failure_trends(
        &self,
    ) -> managed_device_enrollment_failure_trends::ManagedDeviceEnrollmentFailureTrends
    {
        managed_device_enrollment_failure_trends::ManagedDeviceEnrollmentFailureTrends(
            self.0.name("managedDeviceEnrollmentFailureTrends"),
        )
    }

    /// `/reports/monthlyPrintUsageByPrinter`
    pub fn monthly_print_usage_by_printer(&self) -> monthly_print_usage_by_printer::MonthlyPrintUsageByPrinter {
        monthly_print_usage_by_printer::MonthlyPrintUsageByPrinter(self.0.name("monthlyPrintUsageByPrinter"))
    }

    /// `/reports/monthlyPrintUsageByUser`
    pub fn monthly_print_usage_by_user(&self) -> monthly_print_usage_by_user::MonthlyPrintUsageByUser {
        monthly_print_usage_by_user::MonthlyPrintUsageByUser(self.0.name("monthlyPrintUsageByUser"))
    }

    /// `/reports/userCredentialUsageDetails`
    pub fn user_credential_usage_details(&self) -> user_credential_usage_details::UserCredentialUsageDetails {
        user_credential_usage_details::UserCredentialUsageDetails(self.0.name("userCredentialUsageDetails"))
    }
}

pub mod application_sign_in_detailed_summary;
pub mod authentication_methods;
pub mod credential_user_registration_details;
pub mod daily_print_usage_by_printer;
pub mod daily_print_usage_by_user;
pub mod device_configuration_device_activity;
pub mod device_configuration_user_activity;
pub mod id;
pub mod managed_device_enrollment_failure_trends;
pub mod monthly_print_usage_by_printer;
pub mod monthly_print_usage_by_user;
pub mod user_credential_usage_details;
