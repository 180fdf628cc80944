// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object};

crate::runtime::node! {
    /// A value of `microsoft.graph.backupReport`, such as `/solutions/backupRestore/reports`.
    BackupReport: super::Entity = models::BackupReport
}

impl BackupReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BackupReport> {
        self.0.get("GET backupReport: get")
    }

    /// `GET /solutions/backupRestore/reports/getStatisticsByPolicy(policyId='{policyId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backupreport-getstatisticsbypolicy?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`; application: `BackupRestore-Configuration.Read.All`.
    pub fn get_statistics_by_policy(&self, policy_id: &str) -> Get<models::BackupPolicyReport> {
        let sheet = "GET backupReport: get_statistics_by_policy
            backupreport-getstatisticsbypolicy: BackupRestore-Configuration.Read.All | | BackupRestore-Configuration.Read.All
            /solutions/backupRestore/reports/getStatisticsByPolicy(policyId='{policyId}')";
        self.0.function("getStatisticsByPolicy", &[("policyId", Argument::quoted(policy_id))]).get(sheet)
    }

    /// `…/getStatisticsByWorkload(workloadId={workloadId})`
    pub fn get_statistics_by_workload(
        &self,
        workload_id: impl ::core::fmt::Display,
    ) -> super::BackupReportGetStatisticsByWorkload {
        super::BackupReportGetStatisticsByWorkload(
            self.0.function("getStatisticsByWorkload", &[("workloadId", Argument::bare(workload_id))]),
        )
    }
}

crate::runtime::node! {
    /// `/solutions/backupRestore/reports/getStatisticsByWorkload(workloadId={workloadId})`
    BackupReportGetStatisticsByWorkload
}

impl BackupReportGetStatisticsByWorkload {
    /// `GET /solutions/backupRestore/reports/getStatisticsByWorkload(workloadId={workloadId})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`; application: `BackupRestore-Configuration.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET backupReport: get
            : BackupRestore-Configuration.Read.All | | BackupRestore-Configuration.Read.All
            /solutions/backupRestore/reports/getStatisticsByWorkload(workloadId={workloadId})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.backupRestoreRoot`, such as `/solutions/backupRestore`.
    BackupRestoreRoot: super::Entity = models::BackupRestoreRoot
}

impl BackupRestoreRoot {
    /// `POST /solutions/backupRestore/enable`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-enable?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.ReadWrite.All`.
    pub fn enable(&self, body: requests::backup_restore_root::EnableRequest) -> Call<models::ServiceStatus> {
        let sheet = "POST backupRestoreRoot: enable
            backuprestoreroot-enable: BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/enable";
        self.0.name("enable").call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BackupRestoreRoot> {
        let sheet = "GET backupRestoreRoot: get
            backuprestoreroot-get: BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore";
        self.0.get(sheet)
    }

    /// `…/activityLogs`
    pub fn activity_logs(&self) -> super::BackupRestoreRootActivityLogs {
        super::BackupRestoreRootActivityLogs(self.0.name("activityLogs"))
    }

    /// `…/browseSessions`
    pub fn browse_sessions(&self) -> super::BackupRestoreRootBrowseSessions {
        super::BackupRestoreRootBrowseSessions(self.0.name("browseSessions"))
    }

    /// `…/driveExclusionUnits`
    ///
    /// The type lists it; no page documents a request there.
    pub fn drive_exclusion_units(&self) -> Collection<models::DriveExclusionUnit> {
        Collection::at(self.0.name("driveExclusionUnits"))
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn drive_exclusion_units_bulk_addition_jobs(&self) -> Collection<models::DriveExclusionUnitsBulkAdditionJob> {
        Collection::at(self.0.name("driveExclusionUnitsBulkAdditionJobs"))
    }

    /// `…/driveInclusionRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn drive_inclusion_rules(&self) -> Collection<models::DriveProtectionRule> {
        Collection::at(self.0.name("driveInclusionRules"))
    }

    /// `…/driveProtectionUnits`
    pub fn drive_protection_units(&self) -> super::BackupRestoreRootDriveProtectionUnits {
        super::BackupRestoreRootDriveProtectionUnits(self.0.name("driveProtectionUnits"))
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn drive_protection_units_bulk_addition_jobs(&self) -> Collection<models::DriveProtectionUnitsBulkAdditionJob> {
        Collection::at(self.0.name("driveProtectionUnitsBulkAdditionJobs"))
    }

    /// `…/emailNotificationsSetting`
    pub fn email_notifications_setting(&self) -> super::EmailNotificationsSetting {
        super::EmailNotificationsSetting(self.0.name("emailNotificationsSetting"))
    }

    /// `…/entraProtectionPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn entra_protection_policies(&self) -> Collection<models::EntraProtectionPolicy> {
        Collection::at(self.0.name("entraProtectionPolicies"))
    }

    /// `…/exchangeProtectionPolicies`
    pub fn exchange_protection_policies(&self) -> super::BackupRestoreRootExchangeProtectionPolicies {
        super::BackupRestoreRootExchangeProtectionPolicies(self.0.name("exchangeProtectionPolicies"))
    }

    /// `…/exchangeRestoreSessions`
    pub fn exchange_restore_sessions(&self) -> super::BackupRestoreRootExchangeRestoreSessions {
        super::BackupRestoreRootExchangeRestoreSessions(self.0.name("exchangeRestoreSessions"))
    }

    /// `…/exclusionUnits`
    ///
    /// The type lists it; no page documents a request there.
    pub fn exclusion_units(&self) -> Collection<models::ExclusionUnitBase> {
        Collection::at(self.0.name("exclusionUnits"))
    }

    /// `…/mailboxExclusionUnits`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mailbox_exclusion_units(&self) -> Collection<models::MailboxExclusionUnit> {
        Collection::at(self.0.name("mailboxExclusionUnits"))
    }

    /// `…/mailboxExclusionUnitsBulkAdditionJobs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> Collection<models::MailboxExclusionUnitsBulkAdditionJob>
    {
        Collection::at(self.0.name("mailboxExclusionUnitsBulkAdditionJobs"))
    }

    /// `…/mailboxInclusionRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mailbox_inclusion_rules(&self) -> Collection<models::MailboxProtectionRule> {
        Collection::at(self.0.name("mailboxInclusionRules"))
    }

    /// `…/mailboxProtectionUnits`
    pub fn mailbox_protection_units(&self) -> super::BackupRestoreRootMailboxProtectionUnits {
        super::BackupRestoreRootMailboxProtectionUnits(self.0.name("mailboxProtectionUnits"))
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> Collection<models::MailboxProtectionUnitsBulkAdditionJob>
    {
        Collection::at(self.0.name("mailboxProtectionUnitsBulkAdditionJobs"))
    }

    /// `…/oneDriveForBusinessBrowseSessions`
    pub fn one_drive_for_business_browse_sessions(&self) -> super::BackupRestoreRootOneDriveForBusinessBrowseSessions {
        super::BackupRestoreRootOneDriveForBusinessBrowseSessions(self.0.name("oneDriveForBusinessBrowseSessions"))
    }

    /// `…/oneDriveForBusinessProtectionPolicies`
    pub fn one_drive_for_business_protection_policies(
        &self,
    ) -> super::BackupRestoreRootOneDriveForBusinessProtectionPolicies
    {
        super::BackupRestoreRootOneDriveForBusinessProtectionPolicies(
            self.0.name("oneDriveForBusinessProtectionPolicies"),
        )
    }

    /// `…/oneDriveForBusinessRestoreSessions`
    pub fn one_drive_for_business_restore_sessions(
        &self,
    ) -> super::BackupRestoreRootOneDriveForBusinessRestoreSessions
    {
        super::BackupRestoreRootOneDriveForBusinessRestoreSessions(self.0.name("oneDriveForBusinessRestoreSessions"))
    }

    /// `…/protectionPolicies`
    pub fn protection_policies(&self) -> super::BackupRestoreRootProtectionPolicies {
        super::BackupRestoreRootProtectionPolicies(self.0.name("protectionPolicies"))
    }

    /// `…/protectionUnits`
    pub fn protection_units(&self) -> super::BackupRestoreRootProtectionUnits {
        super::BackupRestoreRootProtectionUnits(self.0.name("protectionUnits"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::BackupReport {
        super::BackupReport(self.0.name("reports"))
    }

    /// `…/restorePoints`
    pub fn restore_points(&self) -> super::BackupRestoreRootRestorePoints {
        super::BackupRestoreRootRestorePoints(self.0.name("restorePoints"))
    }

    /// `…/restoreSessions`
    pub fn restore_sessions(&self) -> super::BackupRestoreRootRestoreSessions {
        super::BackupRestoreRootRestoreSessions(self.0.name("restoreSessions"))
    }

    /// `…/serviceApps`
    pub fn service_apps(&self) -> super::BackupRestoreRootServiceApps {
        super::BackupRestoreRootServiceApps(self.0.name("serviceApps"))
    }

    /// `…/sharePointBrowseSessions`
    pub fn share_point_browse_sessions(&self) -> super::BackupRestoreRootSharePointBrowseSessions {
        super::BackupRestoreRootSharePointBrowseSessions(self.0.name("sharePointBrowseSessions"))
    }

    /// `…/sharePointProtectionPolicies`
    pub fn share_point_protection_policies(&self) -> super::BackupRestoreRootSharePointProtectionPolicies {
        super::BackupRestoreRootSharePointProtectionPolicies(self.0.name("sharePointProtectionPolicies"))
    }

    /// `…/sharePointRestoreSessions`
    pub fn share_point_restore_sessions(&self) -> super::BackupRestoreRootSharePointRestoreSessions {
        super::BackupRestoreRootSharePointRestoreSessions(self.0.name("sharePointRestoreSessions"))
    }

    /// `…/siteExclusionUnits`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site_exclusion_units(&self) -> Collection<models::SiteExclusionUnit> {
        Collection::at(self.0.name("siteExclusionUnits"))
    }

    /// `…/siteExclusionUnitsBulkAdditionJobs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site_exclusion_units_bulk_addition_jobs(&self) -> Collection<models::SiteExclusionUnitsBulkAdditionJob> {
        Collection::at(self.0.name("siteExclusionUnitsBulkAdditionJobs"))
    }

    /// `…/siteInclusionRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site_inclusion_rules(&self) -> Collection<models::SiteProtectionRule> {
        Collection::at(self.0.name("siteInclusionRules"))
    }

    /// `…/siteProtectionUnits`
    pub fn site_protection_units(&self) -> super::BackupRestoreRootSiteProtectionUnits {
        super::BackupRestoreRootSiteProtectionUnits(self.0.name("siteProtectionUnits"))
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site_protection_units_bulk_addition_jobs(&self) -> Collection<models::SiteProtectionUnitsBulkAdditionJob> {
        Collection::at(self.0.name("siteProtectionUnitsBulkAdditionJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activityLogBase`, such as `/solutions/backupRestore/activityLogs`.
    BackupRestoreRootActivityLogs[models::ActivityLogBase]
}

impl BackupRestoreRootActivityLogs {
    /// `GET /solutions/backupRestore/activityLogs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-activitylogs?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ActivityLogBase> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-activitylogs: | |
            /solutions/backupRestore/activityLogs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browseSessionBase`, such as `/solutions/backupRestore/browseSessions`.
    BackupRestoreRootBrowseSessions[models::BrowseSessionBase]
}

impl BackupRestoreRootBrowseSessions {
    /// `GET /solutions/backupRestore/browseSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-browsesessions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowseSessionBase> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-browsesessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/browseSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionUnit`, such as `/solutions/backupRestore/driveProtectionUnits`.
    BackupRestoreRootDriveProtectionUnits[models::DriveProtectionUnit]
}

impl BackupRestoreRootDriveProtectionUnits {
    /// `GET /solutions/backupRestore/driveProtectionUnits`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        let sheet = "GET driveprotectionunits: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/driveProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.exchangeProtectionPolicy`, such as `/solutions/backupRestore/exchangeProtectionPolicies`.
    BackupRestoreRootExchangeProtectionPolicies[models::ExchangeProtectionPolicy]
}

impl BackupRestoreRootExchangeProtectionPolicies {
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-exchangeprotectionpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::ExchangeProtectionPolicy) -> Call<models::ExchangeProtectionPolicy> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-exchangeprotectionpolicies: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ExchangeProtectionPolicy> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/backupRestore/exchangeProtectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::ExchangeProtectionPolicy) -> Call<models::ExchangeProtectionPolicy> {
        let sheet = "PATCH backupRestoreRoot: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.exchangeRestoreSession`, such as `/solutions/backupRestore/exchangeRestoreSessions`.
    BackupRestoreRootExchangeRestoreSessions[models::ExchangeRestoreSession]
}

impl BackupRestoreRootExchangeRestoreSessions {
    /// `POST /solutions/backupRestore/exchangeRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(&self, body: models::ExchangeRestoreSession) -> Call<models::ExchangeRestoreSession> {
        let sheet = "POST backupRestoreRoot: create
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::ExchangeRestoreSession> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn update(&self, body: models::ExchangeRestoreSession) -> Call<models::ExchangeRestoreSession> {
        let sheet = "PATCH backupRestoreRoot: update
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionUnit`, such as `/solutions/backupRestore/mailboxProtectionUnits`.
    BackupRestoreRootMailboxProtectionUnits[models::MailboxProtectionUnit]
}

impl BackupRestoreRootMailboxProtectionUnits {
    /// `GET /solutions/backupRestore/mailboxProtectionUnits`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        let sheet = "GET mailboxprotectionunits: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/mailboxProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oneDriveForBusinessBrowseSession`, such as `/solutions/backupRestore/oneDriveForBusinessBrowseSessions`.
    BackupRestoreRootOneDriveForBusinessBrowseSessions[models::OneDriveForBusinessBrowseSession]
}

impl BackupRestoreRootOneDriveForBusinessBrowseSessions {
    /// `POST /solutions/backupRestore/oneDriveForBusinessBrowseSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessbrowsesessions?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OneDriveForBusinessBrowseSession,
    ) -> Call<models::OneDriveForBusinessBrowseSession> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-onedriveforbusinessbrowsesessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessBrowseSessions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-onedriveforbusinessbrowsesessions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::OneDriveForBusinessBrowseSession> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-onedriveforbusinessbrowsesessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessBrowseSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oneDriveForBusinessProtectionPolicy`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies`.
    BackupRestoreRootOneDriveForBusinessProtectionPolicies[models::OneDriveForBusinessProtectionPolicy]
}

impl BackupRestoreRootOneDriveForBusinessProtectionPolicies {
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessprotectionpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OneDriveForBusinessProtectionPolicy,
    ) -> Call<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-onedriveforbusinessprotectionpolicies: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OneDriveForBusinessProtectionPolicy,
    ) -> Call<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "PATCH backupRestoreRoot: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oneDriveForBusinessRestoreSession`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions`.
    BackupRestoreRootOneDriveForBusinessRestoreSessions[models::OneDriveForBusinessRestoreSession]
}

impl BackupRestoreRootOneDriveForBusinessRestoreSessions {
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        let sheet = "POST backupRestoreRoot: create
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::OneDriveForBusinessRestoreSession> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        let sheet = "PATCH backupRestoreRoot: update
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.protectionPolicyBase`, such as `/solutions/backupRestore/protectionPolicies`.
    BackupRestoreRootProtectionPolicies[models::ProtectionPolicyBase]
}

impl BackupRestoreRootProtectionPolicies {
    /// `GET /solutions/backupRestore/protectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProtectionPolicyBase> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.protectionUnitBase`, such as `/solutions/backupRestore/protectionUnits`.
    BackupRestoreRootProtectionUnits[models::ProtectionUnitBase]
}

impl BackupRestoreRootProtectionUnits {
    /// `GET /solutions/backupRestore/protectionUnits`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProtectionUnitBase> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionUnits";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.driveProtectionUnit`
    pub fn as_drive_protection_unit(&self) -> super::BackupRestoreRootProtectionUnitsAsDriveProtectionUnit {
        super::BackupRestoreRootProtectionUnitsAsDriveProtectionUnit(self.0.name("microsoft.graph.driveProtectionUnit"))
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`
    pub fn as_mailbox_protection_unit(&self) -> super::BackupRestoreRootProtectionUnitsAsMailboxProtectionUnit {
        super::BackupRestoreRootProtectionUnitsAsMailboxProtectionUnit(
            self.0.name("microsoft.graph.mailboxProtectionUnit"),
        )
    }

    /// `…/microsoft.graph.siteProtectionUnit`
    pub fn as_site_protection_unit(&self) -> super::BackupRestoreRootProtectionUnitsAsSiteProtectionUnit {
        super::BackupRestoreRootProtectionUnitsAsSiteProtectionUnit(self.0.name("microsoft.graph.siteProtectionUnit"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionUnit`, such as `/solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit`.
    BackupRestoreRootProtectionUnitsAsDriveProtectionUnit[models::DriveProtectionUnit]
}

impl BackupRestoreRootProtectionUnitsAsDriveProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-driveprotectionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-driveprotectionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionUnit`, such as `/solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit`.
    BackupRestoreRootProtectionUnitsAsMailboxProtectionUnit[models::MailboxProtectionUnit]
}

impl BackupRestoreRootProtectionUnitsAsMailboxProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-mailboxprotectionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-mailboxprotectionunits: | |
            /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionUnit`, such as `/solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit`.
    BackupRestoreRootProtectionUnitsAsSiteProtectionUnit[models::SiteProtectionUnit]
}

impl BackupRestoreRootProtectionUnitsAsSiteProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-siteprotectionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-siteprotectionunits: | |
            /solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.restorePoint`, such as `/solutions/backupRestore/restorePoints`.
    BackupRestoreRootRestorePoints[models::RestorePoint]
}

impl BackupRestoreRootRestorePoints {
    /// `GET /solutions/backupRestore/restorePoints`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Search.Read.All`; application: `BackupRestore-Search.Read.All`.
    pub fn list(&self) -> List<models::RestorePoint> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Search.Read.All | | BackupRestore-Search.Read.All
            /solutions/backupRestore/restorePoints";
        self.0.list(sheet)
    }

    /// `POST /solutions/backupRestore/restorePoints/search`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restorepoint-search?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Search.Read.All`; application: `BackupRestore-Search.Read.All`.
    pub fn search(&self, body: requests::restore_point::SearchRequest) -> Call<models::RestorePointSearchResponse> {
        let sheet = "POST restorePoint: search
            restorepoint-search: BackupRestore-Search.Read.All | | BackupRestore-Search.Read.All
            /solutions/backupRestore/restorePoints/search";
        self.0.name("search").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.restoreSessionBase`, such as `/solutions/backupRestore/restoreSessions`.
    BackupRestoreRootRestoreSessions[models::RestoreSessionBase]
}

impl BackupRestoreRootRestoreSessions {
    /// `GET /solutions/backupRestore/restoreSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-restoresessions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::RestoreSessionBase> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-restoresessions: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceApp`, such as `/solutions/backupRestore/serviceApps`.
    BackupRestoreRootServiceApps[models::ServiceApp]
}

impl BackupRestoreRootServiceApps {
    /// `POST /solutions/backupRestore/serviceApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-serviceapps?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.ReadWrite.All`.
    pub fn create(&self, body: models::ServiceApp) -> Call<models::ServiceApp> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-serviceapps: BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/serviceApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/serviceApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-serviceapps?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`.
    pub fn list(&self) -> List<models::ServiceApp> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-serviceapps: BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/serviceApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointBrowseSession`, such as `/solutions/backupRestore/sharePointBrowseSessions`.
    BackupRestoreRootSharePointBrowseSessions[models::SharePointBrowseSession]
}

impl BackupRestoreRootSharePointBrowseSessions {
    /// `POST /solutions/backupRestore/sharePointBrowseSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointbrowsesessions?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(&self, body: models::SharePointBrowseSession) -> Call<models::SharePointBrowseSession> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-sharepointbrowsesessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointBrowseSessions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointBrowseSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-sharepointbrowsesessions?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::SharePointBrowseSession> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-sharepointbrowsesessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointBrowseSessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointProtectionPolicy`, such as `/solutions/backupRestore/sharePointProtectionPolicies`.
    BackupRestoreRootSharePointProtectionPolicies[models::SharePointProtectionPolicy]
}

impl BackupRestoreRootSharePointProtectionPolicies {
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointprotectionpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::SharePointProtectionPolicy) -> Call<models::SharePointProtectionPolicy> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-sharepointprotectionpolicies: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SharePointProtectionPolicy> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/backupRestore/sharePointProtectionPolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::SharePointProtectionPolicy) -> Call<models::SharePointProtectionPolicy> {
        let sheet = "PATCH backupRestoreRoot: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointRestoreSession`, such as `/solutions/backupRestore/sharePointRestoreSessions`.
    BackupRestoreRootSharePointRestoreSessions[models::SharePointRestoreSession]
}

impl BackupRestoreRootSharePointRestoreSessions {
    /// `POST /solutions/backupRestore/sharePointRestoreSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointrestoresessions?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(&self, body: models::SharePointRestoreSession) -> Call<models::SharePointRestoreSession> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-sharepointrestoresessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::SharePointRestoreSession> {
        let sheet = "GET backupRestoreRoot: list
            : BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn update(&self, body: models::SharePointRestoreSession) -> Call<models::SharePointRestoreSession> {
        let sheet = "PATCH backupRestoreRoot: update
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionUnit`, such as `/solutions/backupRestore/siteProtectionUnits`.
    BackupRestoreRootSiteProtectionUnits[models::SiteProtectionUnit]
}

impl BackupRestoreRootSiteProtectionUnits {
    /// `GET /solutions/backupRestore/siteProtectionUnits`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        let sheet = "GET siteprotectionunits: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/siteProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingAppointment`, such as `/bookingBusinesses/{id}/appointments/{id}`.
    BookingAppointment: super::Entity = models::BookingAppointment
}

impl BookingAppointment {
    /// `POST /bookingBusinesses/{id}/appointments/{id}/cancel` — bookingAppointment: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-beta)
    /// Also: `/bookingBusinesses/{bookingBusiness-id}/calendarView/{bookingAppointment-id}/cancel`, `/solutions/bookingBusinesses/{bookingBusiness-id}/appointments/{bookingAppointment-id}/cancel`, `/solutions/bookingBusinesses/{bookingBusiness-id}/calendarView/{bookingAppointment-id}/cancel`.
    /// Status: 204, 404.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn cancel(&self, body: requests::booking_appointment::CancelRequest) -> Call<()> {
        let sheet = "POST bookingAppointment: cancel
            bookingappointment-cancel: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/appointments/{id}/cancel
            bookingappointment-cancel: BookingsAppointment.ReadWrite.All ReadWrite.All Manage.All | | BookingsAppointment.ReadWrite.All Read.All
            /bookingBusinesses/{id}/calendarView/{id}/cancel
            /solutions/bookingBusinesses/{id}/calendarView/{id}/cancel
            bookingappointment-cancel: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/appointments/{id}/cancel";
        self.0.name("cancel").call(sheet).json(body)
    }

    /// `DELETE /bookingBusinesses/{id}/appointments/{id}` — Delete bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-delete?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/appointments/{bookingAppointment-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingAppointment: delete
            bookingappointment-delete: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/appointments/{id}
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.call(sheet)
    }

    /// `GET /bookingBusinesses/{id}/appointments/{id}` — Get bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/appointments/{bookingAppointment-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingAppointment> {
        let sheet = "GET bookingAppointment: get
            bookingappointment-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/appointments/{id}
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}/appointments/{id}` — Update bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-update?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/appointments/{bookingAppointment-id}`.
    /// Required: `filledAttendeesCount`, `maximumAttendeesCount`. Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::BookingAppointment) -> Call<()> {
        let sheet = "PATCH bookingAppointment: update
            bookingappointment-update: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/appointments/{id}
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingBusiness`, such as `/bookingBusinesses/{id}`.
    BookingBusiness: super::Entity = models::BookingBusiness
}

impl BookingBusiness {
    /// `DELETE /bookingBusinesses/{id}` — Delete bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`; application: `BookingsAppointment.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingBusiness: delete
            bookingbusiness-delete: Bookings.Manage.All | | BookingsAppointment.ReadWrite.All
            /bookingBusinesses/{id}
            bookingbusiness-delete: Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}";
        self.0.call(sheet)
    }

    /// `GET /bookingBusinesses/{id}` — Get bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingBusiness> {
        let sheet = "GET bookingBusiness: get
            bookingbusiness-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}
            /solutions/bookingBusinesses/{id}";
        self.0.get(sheet)
    }

    /// `POST /bookingBusinesses/{id}/getStaffAvailability` — bookingsBusiness: getStaffAvailability
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-getstaffavailability?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/getStaffAvailability`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Calendars.ReadWrite` and 4 more.
    pub fn get_staff_availability(
        &self,
        body: requests::bookings_business::GetStaffAvailabilityRequest,
    ) -> Call<Vec<models::StaffAvailabilityItem>> {
        let sheet = "POST bookingsBusiness: get_staff_availability
            bookingbusiness-getstaffavailability: | | Calendars.ReadWrite Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All Calendars.Read
            /bookingBusinesses/{id}/getStaffAvailability
            bookingbusiness-getstaffavailability: | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All Calendars.ReadWrite Calendars.Read
            /solutions/bookingBusinesses/{id}/getStaffAvailability";
        self.0.name("getStaffAvailability").call(sheet).json(body)
    }

    /// `POST /bookingBusinesses/{id}/publish` — bookingBusiness: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-publish?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/publish`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`; application: `Bookings.Manage.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST bookingBusiness: publish
            bookingbusiness-publish: Bookings.Manage.All | | Bookings.Manage.All
            /bookingBusinesses/{id}/publish
            /solutions/bookingBusinesses/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /bookingBusinesses/{id}/unpublish` — bookingBusiness: unpublish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-unpublish?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/unpublish`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`; application: `Bookings.Manage.All`.
    pub fn unpublish(&self) -> Call<()> {
        let sheet = "POST bookingBusiness: unpublish
            bookingbusiness-unpublish: Bookings.Manage.All | | Bookings.Manage.All
            /bookingBusinesses/{id}/unpublish
            /solutions/bookingBusinesses/{id}/unpublish";
        self.0.name("unpublish").call(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}` — Update bookingbusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-update?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingBusiness) -> Call<()> {
        let sheet = "PATCH bookingBusiness: update
            bookingbusiness-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}
            /solutions/bookingBusinesses/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appointments`
    pub fn appointments(&self) -> super::BookingBusinessAppointments {
        super::BookingBusinessAppointments(self.0.name("appointments"))
    }

    /// `…/calendarView`
    pub fn calendar_view(&self) -> super::BookingBusinessCalendarView {
        super::BookingBusinessCalendarView(self.0.name("calendarView"))
    }

    /// `…/customQuestions`
    pub fn custom_questions(&self) -> super::BookingBusinessCustomQuestions {
        super::BookingBusinessCustomQuestions(self.0.name("customQuestions"))
    }

    /// `…/customers`
    pub fn customers(&self) -> super::BookingBusinessCustomers {
        super::BookingBusinessCustomers(self.0.name("customers"))
    }

    /// `…/services`
    pub fn services(&self) -> super::BookingBusinessServices {
        super::BookingBusinessServices(self.0.name("services"))
    }

    /// `…/staffMembers`
    pub fn staff_members(&self) -> super::BookingBusinessStaffMembers {
        super::BookingBusinessStaffMembers(self.0.name("staffMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingAppointment`, such as `/bookingBusinesses/{id}/appointments`.
    BookingBusinessAppointments[models::BookingAppointment]
}

impl BookingBusinessAppointments {
    /// `POST /bookingBusinesses/{id}/appointments` — Create bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-appointments?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/appointments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-appointments: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/appointments
            /solutions/bookingBusinesses/{id}/appointments";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses/{id}/appointments` — List appointments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-appointments?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/appointments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingAppointment> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-appointments: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/appointments
            bookingbusiness-list-appointments: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/appointments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingAppointment`, such as `/bookingBusinesses/{id}/calendarView`.
    BookingBusinessCalendarView[models::BookingAppointment]
}

impl BookingBusinessCalendarView {
    /// `POST /bookingBusinesses/{bookingBusiness-id}/calendarView`
    ///
    /// Source: metadata.
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/calendarView`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`.
    pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
        let sheet = "POST bookingBusiness: create
            : Bookings.ReadWrite.All | | Bookings.ReadWrite.All
            /bookingBusinesses/{id}/calendarView
            /solutions/bookingBusinesses/{id}/calendarView";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses/{id}/calendarView` — List bookings calendarview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-calendarview?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/calendarView`.
    /// Required: `start`, `end`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingAppointment> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-calendarview: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
            /bookingBusinesses/{id}/calendarView
            /solutions/bookingBusinesses/{id}/calendarView";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCustomQuestion`, such as `/bookingBusinesses/{id}/customQuestions`.
    BookingBusinessCustomQuestions[models::BookingCustomQuestion]
}

impl BookingBusinessCustomQuestions {
    /// `POST /bookingBusinesses/{bookingBusinessesId}/customQuestions` — Create bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customquestions?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customQuestions`.
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-customquestions: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/customQuestions
            /solutions/bookingBusinesses/{id}/customQuestions";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses/{bookingBusinessesId}/customQuestions` — List customQuestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customquestions?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customQuestions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn list(&self) -> List<models::BookingCustomQuestion> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-customquestions: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/customQuestions
            /solutions/bookingBusinesses/{id}/customQuestions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCustomer`, such as `/bookingBusinesses/{id}/customers`.
    BookingBusinessCustomers[models::BookingCustomer]
}

impl BookingBusinessCustomers {
    /// `POST /bookingBusinesses/{id}/customers` — Create bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customers?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customers`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn create(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-customers: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/customers
            /solutions/bookingBusinesses/{id}/customers";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses/{id}/customers` — List customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customers?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCustomer> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-customers: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
            /bookingBusinesses/{id}/customers
            /solutions/bookingBusinesses/{id}/customers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingService`, such as `/bookingBusinesses/{id}/services`.
    BookingBusinessServices[models::BookingService]
}

impl BookingBusinessServices {
    /// `POST /bookingBusinesses/{id}/services` — Create bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-services?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/services`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingService) -> Call<models::BookingService> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-services: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/services
            /solutions/bookingBusinesses/{id}/services";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses/{id}/services` — List services
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-services?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/services`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn list(&self) -> List<models::BookingService> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-services: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/services
            /solutions/bookingBusinesses/{id}/services";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingStaffMember`, such as `/bookingBusinesses/{id}/staffMembers`.
    BookingBusinessStaffMembers[models::BookingStaffMember]
}

impl BookingBusinessStaffMembers {
    /// `POST /bookingBusinesses/{id}/staffMembers` — Create bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-staffmembers?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/staffMembers`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingStaffMember) -> Call<models::BookingStaffMember> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-staffmembers: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/staffMembers
            /solutions/bookingBusinesses/{id}/staffMembers";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses/{id}/staffMembers` — List staffMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-staffmembers?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/staffMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn list(&self) -> List<models::BookingStaffMember> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-staffmembers: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/staffMembers
            /solutions/bookingBusinesses/{id}/staffMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingBusiness`, such as `/bookingBusinesses`.
    BookingBusinesses[models::BookingBusiness]
}

impl BookingBusinesses {
    /// `POST /bookingBusinesses` — Create bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-bookingbusinesses?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingBusiness) -> Call<models::BookingBusiness> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-bookingbusinesses: Bookings.Manage.All | |
            /bookingBusinesses";
        self.0.call(sheet).json(body)
    }

    /// `GET /bookingBusinesses` — List bookingBusinesses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn list(&self) -> List<models::BookingBusiness> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All
            /bookingBusinesses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCurrency`, such as `/bookingCurrencies`.
    BookingCurrencies[models::BookingCurrency]
}

impl BookingCurrencies {
    /// `GET /bookingCurrencies` — List bookingCurrencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: list
            bookingcurrency-list: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | |
            /bookingCurrencies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCurrency`, such as `/bookingCurrencies/{id}`.
    BookingCurrency: super::Entity = models::BookingCurrency
}

impl BookingCurrency {
    /// `GET /bookingCurrencies/{id}` — Get bookingCurrency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingCurrencies/{bookingCurrency-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: get
            bookingcurrency-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | |
            /bookingCurrencies/{id}
            /solutions/bookingCurrencies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCustomQuestion`, such as `/bookingBusinesses/{id}/customQuestions/{id}`.
    BookingCustomQuestion: super::Entity = models::BookingCustomQuestion
}

impl BookingCustomQuestion {
    /// `DELETE /bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Delete bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-delete?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customQuestions/{bookingCustomQuestion-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingCustomQuestion: delete
            bookingcustomquestion-delete: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/customQuestions/{id}
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.call(sheet)
    }

    /// `GET /bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Get bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customQuestions/{bookingCustomQuestion-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCustomQuestion> {
        let sheet = "GET bookingCustomQuestion: get
            bookingcustomquestion-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
            /bookingBusinesses/{id}/customQuestions/{id}
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Update bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-update?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customQuestions/{bookingCustomQuestion-id}`.
    /// Required: `displayName`. Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
        let sheet = "PATCH bookingCustomQuestion: update
            bookingcustomquestion-update: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/customQuestions/{id}
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCustomer`, such as `/bookingBusinesses/{id}/customers/{id}`.
    BookingCustomer: super::Entity = models::BookingCustomer
}

impl BookingCustomer {
    /// `DELETE /bookingBusinesses/{id}/customers/{id}` — Delete bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-delete?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customers/{bookingCustomer-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingCustomer: delete
            bookingcustomer-delete: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/customers/{id}
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.call(sheet)
    }

    /// `GET /bookingBusinesses/{id}/customers/{id}` — Get bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customers/{bookingCustomer-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCustomer> {
        let sheet = "GET bookingCustomer: get
            bookingcustomer-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/customers/{id}
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}/customers/{id}` — Update bookingcustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-update?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/customers/{bookingCustomer-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::BookingCustomer) -> Call<models::BookingCustomer> {
        let sheet = "PATCH bookingCustomer: update
            bookingcustomer-update: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/customers/{id}
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingService`, such as `/bookingBusinesses/{id}/services/{id}`.
    BookingService: super::Entity = models::BookingService
}

impl BookingService {
    /// `DELETE /bookingBusinesses/{id}/services/{id}` — Delete bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-delete?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/services/{bookingService-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingService: delete
            bookingservice-delete: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/services/{id}
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet)
    }

    /// `GET /bookingBusinesses/{id}/services/{id}` — Get bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/services/{bookingService-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingService> {
        let sheet = "GET bookingService: get
            bookingservice-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/services/{id}
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}/services/{id}` — Update bookingservice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/services/{bookingService-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingService) -> Call<()> {
        let sheet = "PATCH bookingService: update
            bookingservice-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/services/{id}
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingStaffMember`, such as `/bookingBusinesses/{id}/staffMembers/{id}`.
    BookingStaffMember: super::Entity = models::BookingStaffMember
}

impl BookingStaffMember {
    /// `DELETE /bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/staffMembers/{bookingStaffMember-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingStaffMember: delete
            bookingstaffmember-delete: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/staffMembers/{id}
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet)
    }

    /// `GET /bookingBusinesses/{id}/staffMembers/{id}` — Get bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-get?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/staffMembers/{bookingStaffMember-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingStaffMember> {
        let sheet = "GET bookingStaffMember: get
            bookingstaffmember-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /bookingBusinesses/{id}/staffMembers/{id}
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-beta)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/staffMembers/{bookingStaffMember-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingStaffMember) -> Call<()> {
        let sheet = "PATCH bookingStaffMember: update
            bookingstaffmember-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/staffMembers/{id}
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.browseSessionBase`, such as `/solutions/backupRestore/browseSessions/{id}`.
    BrowseSessionBase: super::Entity = models::BrowseSessionBase
}

impl BrowseSessionBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BrowseSessionBase> {
        self.0.get("GET browseSessionBase: get")
    }

    /// `GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse(nextFetchToken='{nextFetchToken}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn browse(&self, next_fetch_token: &str) -> List<models::BrowseQueryResponseItem> {
        let sheet = "GET browse: browse
            : | |
            /solutions/backupRestore/browseSessions/{id}/browse(nextFetchToken='{nextFetchToken}')";
        self.0.function("browse", &[("nextFetchToken", Argument::quoted(next_fetch_token))]).list(sheet)
    }
}
