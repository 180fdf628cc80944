// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.backupRestoreRoot`, such as `/solutions/backupRestore`.
    BackupRestoreRoot: super::Entity = models::BackupRestoreRoot
}

impl BackupRestoreRoot {
    /// `POST /solutions/backupRestore/enable`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-enable?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BackupRestoreRoot> {
        let sheet = "GET backupRestoreRoot: get
            backuprestoreroot-get: BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore";
        self.0.get(sheet)
    }

    /// `…/browseSessions`
    pub fn browse_sessions(&self) -> super::BackupRestoreRootBrowseSessions {
        super::BackupRestoreRootBrowseSessions(self.0.name("browseSessions"))
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

    /// `…/exchangeProtectionPolicies`
    pub fn exchange_protection_policies(&self) -> super::BackupRestoreRootExchangeProtectionPolicies {
        super::BackupRestoreRootExchangeProtectionPolicies(self.0.name("exchangeProtectionPolicies"))
    }

    /// `…/exchangeRestoreSessions`
    pub fn exchange_restore_sessions(&self) -> super::BackupRestoreRootExchangeRestoreSessions {
        super::BackupRestoreRootExchangeRestoreSessions(self.0.name("exchangeRestoreSessions"))
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
    /// A collection of `microsoft.graph.browseSessionBase`, such as `/solutions/backupRestore/browseSessions`.
    BackupRestoreRootBrowseSessions[models::BrowseSessionBase]
}

impl BackupRestoreRootBrowseSessions {
    /// `GET /solutions/backupRestore/browseSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-browsesessions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-exchangeprotectionpolicies?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-exchangerestoresessions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(&self, body: models::ExchangeRestoreSession) -> Call<models::ExchangeRestoreSession> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-exchangerestoresessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessbrowsesessions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-onedriveforbusinessbrowsesessions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessprotectionpolicies?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-onedriveforbusinessrestoresessions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        let sheet = "POST backupRestoreRoot: create
            backuprestoreroot-post-onedriveforbusinessrestoresessions: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-driveprotectionunits?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-mailboxprotectionunits?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-siteprotectionunits?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-restorepoints?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Search.Read.All`; application: `BackupRestore-Search.Read.All`.
    pub fn list(&self) -> List<models::RestorePoint> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-restorepoints: BackupRestore-Search.Read.All | | BackupRestore-Search.Read.All
            /solutions/backupRestore/restorePoints";
        self.0.list(sheet)
    }

    /// `POST /solutions/backupRestore/restorePoints/search`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restorepoint-search?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-restoresessions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-serviceapps?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-serviceapps?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointbrowsesessions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-sharepointbrowsesessions?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointprotectionpolicies?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-sharepointrestoresessions?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.bookingAppointment`, such as `/solutions/bookingBusinesses/{id}/appointments/{id}`.
    BookingAppointment: super::Entity = models::BookingAppointment
}

impl BookingAppointment {
    /// `POST /solutions/bookingBusinesses/{id}/appointments/{id}/cancel` — bookingAppointment: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-1.0)
    /// Also: `/solutions/bookingBusinesses/{bookingBusiness-id}/calendarView/{bookingAppointment-id}/cancel`.
    /// Status: 204, 404.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn cancel(&self, body: requests::booking_appointment::CancelRequest) -> Call<()> {
        let sheet = "POST bookingAppointment: cancel
            bookingappointment-cancel: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/appointments/{id}/cancel
            bookingappointment-cancel: BookingsAppointment.ReadWrite.All Bookings.ReadWrite.All Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}/calendarView/{id}/cancel";
        self.0.name("cancel").call(sheet).json(body)
    }

    /// `DELETE /solutions/bookingBusinesses/{id}/appointments/{id}` — Delete bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingAppointment: delete
            bookingappointment-delete: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/appointments/{id}` — Get bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingAppointment> {
        let sheet = "GET bookingAppointment: get
            bookingappointment-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/appointments/{id}` — Update bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingappointment-update?view=graph-rest-1.0)
    /// Required: `filledAttendeesCount`, `maximumAttendeesCount`. Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::BookingAppointment) -> Call<()> {
        let sheet = "PATCH bookingAppointment: update
            bookingappointment-update: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/appointments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingBusiness`, such as `/solutions/bookingBusinesses/{id}`.
    BookingBusiness: super::Entity = models::BookingBusiness
}

impl BookingBusiness {
    /// `DELETE /solutions/bookingBusinesses/{id}` — Delete bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingBusiness: delete
            bookingbusiness-delete: Bookings.Manage.All | |
            /solutions/bookingBusinesses/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}` — Get bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingBusiness> {
        let sheet = "GET bookingBusiness: get
            bookingbusiness-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/bookingBusinesses/{id}/getStaffAvailability` — bookingsBusiness: getStaffAvailability
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-getstaffavailability?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Bookings.Read.All` and 4 more.
    pub fn get_staff_availability(
        &self,
        body: requests::bookings_business::GetStaffAvailabilityRequest,
    ) -> Call<Vec<models::StaffAvailabilityItem>> {
        let sheet = "POST bookingsBusiness: get_staff_availability
            bookingbusiness-getstaffavailability: | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All Calendars.ReadWrite Calendars.Read
            /solutions/bookingBusinesses/{id}/getStaffAvailability";
        self.0.name("getStaffAvailability").call(sheet).json(body)
    }

    /// `POST /solutions/bookingBusinesses/{id}/publish` — bookingBusiness: publish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-publish?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`; application: `Bookings.Manage.All`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST bookingBusiness: publish
            bookingbusiness-publish: Bookings.Manage.All | | Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /solutions/bookingBusinesses/{id}/unpublish` — bookingBusiness: unpublish
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-unpublish?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`; application: `Bookings.Manage.All`.
    pub fn unpublish(&self) -> Call<()> {
        let sheet = "POST bookingBusiness: unpublish
            bookingbusiness-unpublish: Bookings.Manage.All | | Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/unpublish";
        self.0.name("unpublish").call(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}` — Update bookingbusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingBusiness) -> Call<()> {
        let sheet = "PATCH bookingBusiness: update
            bookingbusiness-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
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
    /// A collection of `microsoft.graph.bookingAppointment`, such as `/solutions/bookingBusinesses/{id}/appointments`.
    BookingBusinessAppointments[models::BookingAppointment]
}

impl BookingBusinessAppointments {
    /// `POST /solutions/bookingBusinesses/{id}/appointments` — Create bookingAppointment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-appointments?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-appointments: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/appointments";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/appointments` — List appointments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-appointments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn list(&self) -> List<models::BookingAppointment> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-appointments: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/appointments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingAppointment`, such as `/solutions/bookingBusinesses/{id}/calendarView`.
    BookingBusinessCalendarView[models::BookingAppointment]
}

impl BookingBusinessCalendarView {
    /// `POST /solutions/bookingBusinesses/{bookingBusiness-id}/calendarView`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`.
    pub fn create(&self, body: models::BookingAppointment) -> Call<models::BookingAppointment> {
        let sheet = "POST bookingBusiness: create
            : Bookings.ReadWrite.All | | Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/calendarView";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/calendarView` — List business calendarview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-calendarview?view=graph-rest-1.0)
    /// Required: `start`, `end`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingAppointment> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-calendarview: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
            /solutions/bookingBusinesses/{id}/calendarView";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCustomQuestion`, such as `/solutions/bookingBusinesses/{id}/customQuestions`.
    BookingBusinessCustomQuestions[models::BookingCustomQuestion]
}

impl BookingBusinessCustomQuestions {
    /// `POST /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions` — Create bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customquestions?view=graph-rest-1.0)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-customquestions: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/customQuestions";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions` — List customQuestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customquestions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn list(&self) -> List<models::BookingCustomQuestion> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-customquestions: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customQuestions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCustomerBase`, such as `/solutions/bookingBusinesses/{id}/customers`.
    BookingBusinessCustomers[models::BookingCustomerBase]
}

impl BookingBusinessCustomers {
    /// `POST /solutions/bookingBusinesses/{id}/customers` — Create bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-customers?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::BookingCustomerBase>) -> Call<models::BookingCustomer> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-customers: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customers";
        self.0.call(sheet).json(Into::<models::BookingCustomerBase>::into(body))
    }

    /// `GET /solutions/bookingBusinesses/{id}/customers` — List customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-customers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCustomerBase> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-customers: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingService`, such as `/solutions/bookingBusinesses/{id}/services`.
    BookingBusinessServices[models::BookingService]
}

impl BookingBusinessServices {
    /// `POST /solutions/bookingBusinesses/{id}/services` — Create bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-services?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingService) -> Call<models::BookingService> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-services: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/services";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses/{id}/services` — List services
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-services?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn list(&self) -> List<models::BookingService> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-services: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/services";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingStaffMemberBase`, such as `/solutions/bookingBusinesses/{id}/staffMembers`.
    BookingBusinessStaffMembers[models::BookingStaffMemberBase]
}

impl BookingBusinessStaffMembers {
    /// `POST /solutions/bookingBusinesses/{id}/staffMembers` — Create bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-staffmembers?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn create(&self, body: impl Into<models::BookingStaffMemberBase>) -> Call<models::BookingStaffMember> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-staffmembers: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/staffMembers";
        self.0.call(sheet).json(Into::<models::BookingStaffMemberBase>::into(body))
    }

    /// `GET /solutions/bookingBusinesses/{id}/staffMembers` — List staffMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list-staffmembers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn list(&self) -> List<models::BookingStaffMemberBase> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list-staffmembers: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/staffMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses`
    BookingBusinesses
}

impl BookingBusinesses {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::BookingBusinessesId {
        super::BookingBusinessesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}`
    BookingBusinessesId
}

impl BookingBusinessesId {
    /// `DELETE /bookingBusinesses/{id}` — Delete bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`; application: `BookingsAppointment.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingBusiness: delete
            bookingbusiness-delete: Bookings.Manage.All | | BookingsAppointment.ReadWrite.All
            /bookingBusinesses/{id}";
        self.0.call(sheet)
    }

    /// `…/services`
    pub fn services(&self) -> super::BookingBusinessesIdServices {
        super::BookingBusinessesIdServices(self.0.name("services"))
    }

    /// `…/staffMembers`
    pub fn staff_members(&self) -> super::BookingBusinessesIdStaffMembers {
        super::BookingBusinessesIdStaffMembers(self.0.name("staffMembers"))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/services`
    BookingBusinessesIdServices
}

impl BookingBusinessesIdServices {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::BookingBusinessesIdServicesId {
        super::BookingBusinessesIdServicesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/services/{id}`
    BookingBusinessesIdServicesId
}

impl BookingBusinessesIdServicesId {
    /// `PATCH /bookingBusinesses/{id}/services/{id}` — Update bookingservice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingService) -> Call<()> {
        let sheet = "PATCH bookingService: update
            bookingservice-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/staffMembers`
    BookingBusinessesIdStaffMembers
}

impl BookingBusinessesIdStaffMembers {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::BookingBusinessesIdStaffMembersId {
        super::BookingBusinessesIdStaffMembersId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/bookingBusinesses/{id}/staffMembers/{id}`
    BookingBusinessesIdStaffMembersId
}

impl BookingBusinessesIdStaffMembersId {
    /// `DELETE /bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingStaffMember: delete
            bookingstaffmember-delete: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingStaffMember) -> Call<()> {
        let sheet = "PATCH bookingStaffMember: update
            bookingstaffmember-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCurrency`, such as `/solutions/bookingCurrencies/{id}`.
    BookingCurrency: super::Entity = models::BookingCurrency
}

impl BookingCurrency {
    /// `GET /solutions/bookingCurrencies/{id}` — Get bookingCurrency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: get
            bookingcurrency-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | |
            /solutions/bookingCurrencies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCustomQuestion`, such as `/solutions/bookingBusinesses/{id}/customQuestions/{id}`.
    BookingCustomQuestion: super::Entity = models::BookingCustomQuestion
}

impl BookingCustomQuestion {
    /// `DELETE /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Delete bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingCustomQuestion: delete
            bookingcustomquestion-delete: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Get bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCustomQuestion> {
        let sheet = "GET bookingCustomQuestion: get
            bookingcustomquestion-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{bookingBusinessesId}/customQuestions/{bookingCustomQuestionId}` — Update bookingCustomQuestion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomquestion-update?view=graph-rest-1.0)
    /// Required: `displayName`. Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingCustomQuestion) -> Call<models::BookingCustomQuestion> {
        let sheet = "PATCH bookingCustomQuestion: update
            bookingcustomquestion-update: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/customQuestions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingCustomerBase`, such as `/solutions/bookingBusinesses/{id}/customers/{id}`.
    BookingCustomerBase: super::Entity = models::BookingCustomerBase
}

impl BookingCustomerBase {
    /// `DELETE /solutions/bookingBusinesses/{id}/customers/{id}` — Delete bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingCustomer: delete
            bookingcustomer-delete: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/customers/{id}` — Get bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingCustomerBase> {
        let sheet = "GET bookingCustomer: get
            bookingcustomer-get: Bookings.Read.All BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/customers/{id}` — Update bookingCustomer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcustomer-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BookingsAppointment.ReadWrite.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn update(&self, body: impl Into<models::BookingCustomerBase>) -> Call<models::BookingCustomer> {
        let sheet = "PATCH bookingCustomer: update
            bookingcustomer-update: BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/customers/{id}";
        self.0.call(sheet).json(Into::<models::BookingCustomerBase>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingService`, such as `/solutions/bookingBusinesses/{id}/services/{id}`.
    BookingService: super::Entity = models::BookingService
}

impl BookingService {
    /// `DELETE /solutions/bookingBusinesses/{id}/services/{id}` — Delete bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingService: delete
            bookingservice-delete: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/services/{id}` — Get bookingService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingService> {
        let sheet = "GET bookingService: get
            bookingservice-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/services/{id}` — Update bookingservice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingservice-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: models::BookingService) -> Call<()> {
        let sheet = "PATCH bookingService: update
            bookingservice-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/services/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.bookingStaffMemberBase`, such as `/solutions/bookingBusinesses/{id}/staffMembers/{id}`.
    BookingStaffMemberBase: super::Entity = models::BookingStaffMemberBase
}

impl BookingStaffMemberBase {
    /// `DELETE /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Delete bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookingStaffMember: delete
            bookingstaffmember-delete: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Get bookingStaffMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `BookingsAppointment.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::BookingStaffMemberBase> {
        let sheet = "GET bookingStaffMember: get
            bookingstaffmember-get: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | BookingsAppointment.ReadWrite.All Bookings.Manage.All Bookings.Read.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/bookingBusinesses/{id}/staffMembers/{id}` — Update bookingstaffmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Bookings.ReadWrite.All`, `Bookings.Manage.All`; application: `Bookings.ReadWrite.All`, `Bookings.Manage.All`.
    pub fn update(&self, body: impl Into<models::BookingStaffMemberBase>) -> Call<()> {
        let sheet = "PATCH bookingStaffMember: update
            bookingstaffmember-update: Bookings.ReadWrite.All Bookings.Manage.All | | Bookings.ReadWrite.All Bookings.Manage.All
            /solutions/bookingBusinesses/{id}/staffMembers/{id}";
        self.0.call(sheet).json(Into::<models::BookingStaffMemberBase>::into(body))
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

crate::runtime::node! {
    /// A value of `microsoft.graph.driveProtectionRule`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}`.
    DriveProtectionRule: super::Entity = models::DriveProtectionRule
}

impl DriveProtectionRule {
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveProtectionRule: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}";
        self.0.call(sheet)
    }

    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/deleteAndUnprotect`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete_and_unprotect(&self) -> Call<models::ProtectionRuleBase> {
        let sheet = "POST protectionRuleBase: delete_and_unprotect
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}/deleteAndUnprotect";
        self.0.name("deleteAndUnprotect").call(sheet)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveprotectionrule-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DriveProtectionRule> {
        let sheet = "GET driveProtectionRule: get
            driveprotectionrule-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/run`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn run(&self) -> Call<models::ProtectionRuleBase> {
        let sheet = "POST protectionRuleBase: run
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}/run";
        self.0.name("run").call(sheet)
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::DriveProtectionRule) -> Call<models::DriveProtectionRule> {
        let sheet = "PATCH driveProtectionRule: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveProtectionUnit`, such as `/solutions/backupRestore/driveProtectionUnits/{id}`.
    DriveProtectionUnit: super::ProtectionUnitBase = models::DriveProtectionUnit
}

impl DriveProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.driveProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get-protectionunits-driveprotectionunit?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::DriveProtectionUnit> {
        let sheet = "GET protectionunits: get
            protectionunitbase-get-protectionunits-driveprotectionunit: | |
            /solutions/backupRestore/protectionUnits/{id}/microsoft.graph.driveProtectionUnit";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::DriveProtectionUnit) -> Call<models::DriveProtectionUnit> {
        let sheet = "PATCH driveProtectionUnit: update
            : BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/driveProtectionUnits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs/{id}`.
    DriveProtectionUnitsBulkAdditionJob: super::Entity = models::DriveProtectionUnitsBulkAdditionJob
}

impl DriveProtectionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveprotectionunitsbulkadditionjobs-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DriveProtectionUnitsBulkAdditionJob> {
        let sheet = "GET driveprotectionunitsbulkadditionjobs: get
            driveprotectionunitsbulkadditionjobs-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests/{id}`.
    DriveRestoreArtifactsBulkAdditionRequest: super::Entity = models::DriveRestoreArtifactsBulkAdditionRequest
}

impl DriveRestoreArtifactsBulkAdditionRequest {
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driverestoreartifactsbulkadditionrequest-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE driveRestoreArtifactsBulkAdditionRequest: delete
            driverestoreartifactsbulkadditionrequest-delete: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driverestoreartifactsbulkadditionrequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::DriveRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET driveRestoreArtifactsBulkAdditionRequest: get
            driverestoreartifactsbulkadditionrequest-get: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.emailNotificationsSetting`, such as `/solutions/backupRestore/emailNotificationsSetting`.
    EmailNotificationsSetting: super::Entity = models::EmailNotificationsSetting
}

impl EmailNotificationsSetting {
    /// `GET /solutions/backupRestore/emailNotificationsSetting`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailnotificationssetting-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmailNotificationsSetting> {
        let sheet = "GET emailNotificationsSetting: get
            emailnotificationssetting-get: BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/emailNotificationsSetting";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/emailNotificationsSetting`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailnotificationssetting-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`.
    pub fn update(&self, body: models::EmailNotificationsSetting) -> Call<models::EmailNotificationsSetting> {
        let sheet = "PATCH emailNotificationsSetting: update
            emailnotificationssetting-update: BackupRestore-Control.ReadWrite.All | |
            /solutions/backupRestore/emailNotificationsSetting";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeProtectionPolicy`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}`.
    ExchangeProtectionPolicy: super::ProtectionPolicyBase = models::ExchangeProtectionPolicy
}

impl ExchangeProtectionPolicy {
    /// `DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE exchangeProtectionPolicy: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExchangeProtectionPolicy> {
        let sheet = "GET exchangeProtectionPolicy: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::ExchangeProtectionPolicy) -> Call<models::ExchangeProtectionPolicy> {
        let sheet = "PATCH exchangeProtectionPolicy: update
            exchangeprotectionpolicy-update: | |
            /solutions/backupRestore/exchangeProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/mailboxInclusionRules`
    pub fn mailbox_inclusion_rules(&self) -> super::ExchangeProtectionPolicyMailboxInclusionRules {
        super::ExchangeProtectionPolicyMailboxInclusionRules(self.0.name("mailboxInclusionRules"))
    }

    /// `…/mailboxProtectionUnits`
    pub fn mailbox_protection_units(&self) -> super::ExchangeProtectionPolicyMailboxProtectionUnits {
        super::ExchangeProtectionPolicyMailboxProtectionUnits(self.0.name("mailboxProtectionUnits"))
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> super::ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs
    {
        super::ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs(
            self.0.name("mailboxProtectionUnitsBulkAdditionJobs"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionRule`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules`.
    ExchangeProtectionPolicyMailboxInclusionRules[models::MailboxProtectionRule]
}

impl ExchangeProtectionPolicyMailboxInclusionRules {
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::MailboxProtectionRule) -> Call<models::MailboxProtectionRule> {
        let sheet = "POST exchangeProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxinclusionrules?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionRule> {
        let sheet = "GET exchangeProtectionPolicy: list
            exchangeprotectionpolicy-list-mailboxinclusionrules: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionUnit`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnits`.
    ExchangeProtectionPolicyMailboxProtectionUnits[models::MailboxProtectionUnit]
}

impl ExchangeProtectionPolicyMailboxProtectionUnits {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        let sheet = "GET exchangeProtectionPolicy: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs`.
    ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs[models::MailboxProtectionUnitsBulkAdditionJob]
}

impl ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MailboxProtectionUnitsBulkAdditionJob,
    ) -> Call<models::MailboxProtectionUnitsBulkAdditionJob> {
        let sheet = "POST exchangeProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxprotectionunitsbulkadditionjobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionUnitsBulkAdditionJob> {
        let sheet = "GET exchangeProtectionPolicy: list
            exchangeprotectionpolicy-list-mailboxprotectionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeRestoreSession`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}`.
    ExchangeRestoreSession: super::RestoreSessionBase = models::ExchangeRestoreSession
}

impl ExchangeRestoreSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExchangeRestoreSession> {
        self.0.get("GET exchangeRestoreSession: get")
    }

    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::ExchangeRestoreSession) -> Call<models::ExchangeRestoreSession> {
        let sheet = "PATCH exchangeRestoreSession: update
            exchangerestoresession-update: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/granularMailboxRestoreArtifacts`
    ///
    /// The type lists it; no page documents a request there.
    pub fn granular_mailbox_restore_artifacts(&self) -> Collection<models::GranularMailboxRestoreArtifact> {
        Collection::at(self.0.name("granularMailboxRestoreArtifacts"))
    }

    /// `…/mailboxRestoreArtifacts`
    pub fn mailbox_restore_artifacts(&self) -> super::ExchangeRestoreSessionMailboxRestoreArtifacts {
        super::ExchangeRestoreSessionMailboxRestoreArtifacts(self.0.name("mailboxRestoreArtifacts"))
    }

    /// `…/mailboxRestoreArtifactsBulkAdditionRequests`
    pub fn mailbox_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> super::ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests
    {
        super::ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests(
            self.0.name("mailboxRestoreArtifactsBulkAdditionRequests"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxRestoreArtifact`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifacts`.
    ExchangeRestoreSessionMailboxRestoreArtifacts[models::MailboxRestoreArtifact]
}

impl ExchangeRestoreSessionMailboxRestoreArtifacts {
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-list-mailboxrestoreartifacts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxRestoreArtifact> {
        let sheet = "GET exchangeRestoreSession: list
            exchangerestoresession-list-mailboxrestoreartifacts: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests`.
    ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests[models::MailboxRestoreArtifactsBulkAdditionRequest]
}

impl ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests {
    /// `POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-post-mailboxrestoreartifactsbulkadditionrequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::MailboxRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        let sheet = "POST exchangeRestoreSession: create
            exchangerestoresession-post-mailboxrestoreartifactsbulkadditionrequests: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-list-mailboxrestoreartifactsbulkadditionrequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET exchangeRestoreSession: list
            exchangerestoresession-list-mailboxrestoreartifactsbulkadditionrequests: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxProtectionRule`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}`.
    MailboxProtectionRule: super::Entity = models::MailboxProtectionRule
}

impl MailboxProtectionRule {
    /// `DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxProtectionRule: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}";
        self.0.call(sheet)
    }

    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete_and_unprotect(&self) -> Call<models::ProtectionRuleBase> {
        let sheet = "POST protectionRuleBase: delete_and_unprotect
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}/deleteAndUnprotect";
        self.0.name("deleteAndUnprotect").call(sheet)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionrulebase-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxProtectionRule> {
        let sheet = "GET protectionRuleBase: get
            protectionrulebase-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/run`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn run(&self) -> Call<models::ProtectionRuleBase> {
        let sheet = "POST protectionRuleBase: run
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}/run";
        self.0.name("run").call(sheet)
    }

    /// `PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::MailboxProtectionRule) -> Call<models::MailboxProtectionRule> {
        let sheet = "PATCH mailboxProtectionRule: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxProtectionUnit`, such as `/solutions/backupRestore/mailboxProtectionUnits/{id}`.
    MailboxProtectionUnit: super::ProtectionUnitBase = models::MailboxProtectionUnit
}

impl MailboxProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.mailboxProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get-protectionunits-mailboxprotectionunit?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MailboxProtectionUnit> {
        let sheet = "GET protectionunits: get
            protectionunitbase-get-protectionunits-mailboxprotectionunit: | |
            /solutions/backupRestore/protectionUnits/{id}/microsoft.graph.mailboxProtectionUnit";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::MailboxProtectionUnit) -> Call<models::MailboxProtectionUnit> {
        let sheet = "PATCH mailboxProtectionUnit: update
            : BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/mailboxProtectionUnits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs/{id}`.
    MailboxProtectionUnitsBulkAdditionJob: super::Entity = models::MailboxProtectionUnitsBulkAdditionJob
}

impl MailboxProtectionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxprotectionunitsbulkadditionjobs-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxProtectionUnitsBulkAdditionJob> {
        let sheet = "GET mailboxprotectionunitsbulkadditionjobs: get
            mailboxprotectionunitsbulkadditionjobs-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests/{id}`.
    MailboxRestoreArtifactsBulkAdditionRequest: super::Entity = models::MailboxRestoreArtifactsBulkAdditionRequest
}

impl MailboxRestoreArtifactsBulkAdditionRequest {
    /// `DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxrestoreartifactsbulkadditionrequest-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxRestoreArtifactsBulkAdditionRequest: delete
            mailboxrestoreartifactsbulkadditionrequest-delete: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxrestoreartifactsbulkadditionrequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET mailboxRestoreArtifactsBulkAdditionRequest: get
            mailboxrestoreartifactsbulkadditionrequest-get: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oneDriveForBusinessBrowseSession`, such as `/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{id}`.
    OneDriveForBusinessBrowseSession: super::BrowseSessionBase = models::OneDriveForBusinessBrowseSession
}

impl OneDriveForBusinessBrowseSession {
    /// `POST /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}/browse`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn browse(
        &self,
        body: requests::browse_session_base::BrowseRequest,
    ) -> Call<Vec<models::BrowseQueryResponseItem>> {
        let sheet = "POST browseSessionBase: browse
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{id}/browse";
        self.0.name("browse").call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessbrowsesession-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OneDriveForBusinessBrowseSession> {
        let sheet = "GET oneDriveForBusinessBrowseSession: get
            onedriveforbusinessbrowsesession-get: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oneDriveForBusinessProtectionPolicy`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}`.
    OneDriveForBusinessProtectionPolicy: super::ProtectionPolicyBase = models::OneDriveForBusinessProtectionPolicy
}

impl OneDriveForBusinessProtectionPolicy {
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE oneDriveForBusinessProtectionPolicy: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::OneDriveForBusinessProtectionPolicy,
    ) -> Call<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "PATCH oneDriveForBusinessProtectionPolicy: update
            onedriveforbusinessprotectionpolicy-update: | |
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/driveInclusionRules`
    pub fn drive_inclusion_rules(&self) -> super::OneDriveForBusinessProtectionPolicyDriveInclusionRules {
        super::OneDriveForBusinessProtectionPolicyDriveInclusionRules(self.0.name("driveInclusionRules"))
    }

    /// `…/driveProtectionUnits`
    pub fn drive_protection_units(&self) -> super::OneDriveForBusinessProtectionPolicyDriveProtectionUnits {
        super::OneDriveForBusinessProtectionPolicyDriveProtectionUnits(self.0.name("driveProtectionUnits"))
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> super::OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs
    {
        super::OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs(
            self.0.name("driveProtectionUnitsBulkAdditionJobs"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionRule`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules`.
    OneDriveForBusinessProtectionPolicyDriveInclusionRules[models::DriveProtectionRule]
}

impl OneDriveForBusinessProtectionPolicyDriveInclusionRules {
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::DriveProtectionRule) -> Call<models::DriveProtectionRule> {
        let sheet = "POST oneDriveForBusinessProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveinclusionrules?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionRule> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: list
            onedriveforbusinessprotectionpolicy-list-driveinclusionrules: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionUnit`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnits`.
    OneDriveForBusinessProtectionPolicyDriveProtectionUnits[models::DriveProtectionUnit]
}

impl OneDriveForBusinessProtectionPolicyDriveProtectionUnits {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-driveprotectionunits?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-driveprotectionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs`.
    OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs[models::DriveProtectionUnitsBulkAdditionJob]
}

impl OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DriveProtectionUnitsBulkAdditionJob,
    ) -> Call<models::DriveProtectionUnitsBulkAdditionJob> {
        let sheet = "POST oneDriveForBusinessProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveprotectionunitsbulkadditionjobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionUnitsBulkAdditionJob> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: list
            onedriveforbusinessprotectionpolicy-list-driveprotectionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oneDriveForBusinessRestoreSession`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}`.
    OneDriveForBusinessRestoreSession: super::RestoreSessionBase = models::OneDriveForBusinessRestoreSession
}

impl OneDriveForBusinessRestoreSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OneDriveForBusinessRestoreSession> {
        self.0.get("GET oneDriveForBusinessRestoreSession: get")
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        let sheet = "PATCH oneDriveForBusinessRestoreSession: update
            onedriveforbusinessrestoresession-update: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/driveRestoreArtifacts`
    pub fn drive_restore_artifacts(&self) -> super::OneDriveForBusinessRestoreSessionDriveRestoreArtifacts {
        super::OneDriveForBusinessRestoreSessionDriveRestoreArtifacts(self.0.name("driveRestoreArtifacts"))
    }

    /// `…/driveRestoreArtifactsBulkAdditionRequests`
    pub fn drive_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> super::OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests
    {
        super::OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests(
            self.0.name("driveRestoreArtifactsBulkAdditionRequests"),
        )
    }

    /// `…/granularDriveRestoreArtifacts`
    pub fn granular_drive_restore_artifacts(
        &self,
    ) -> super::OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts
    {
        super::OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts(
            self.0.name("granularDriveRestoreArtifacts"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveRestoreArtifact`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifacts`.
    OneDriveForBusinessRestoreSessionDriveRestoreArtifacts[models::DriveRestoreArtifact]
}

impl OneDriveForBusinessRestoreSessionDriveRestoreArtifacts {
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-driverestoreartifacts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveRestoreArtifact> {
        let sheet = "GET oneDriveForBusinessRestoreSession: list
            onedriveforbusinessrestoresession-list-driverestoreartifacts: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests`.
    OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests[models::DriveRestoreArtifactsBulkAdditionRequest]
}

impl OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests {
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-post-driverestoreartifactsbulkadditionrequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::DriveRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::DriveRestoreArtifactsBulkAdditionRequest> {
        let sheet = "POST oneDriveForBusinessRestoreSession: create
            onedriveforbusinessrestoresession-post-driverestoreartifactsbulkadditionrequests: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-driverestoreartifactsbulkadditionrequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET oneDriveForBusinessRestoreSession: list
            onedriveforbusinessrestoresession-list-driverestoreartifactsbulkadditionrequests: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.granularDriveRestoreArtifact`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/granularDriveRestoreArtifacts`.
    OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts[models::GranularDriveRestoreArtifact]
}

impl OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts {
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-granulardriverestoreartifacts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::GranularDriveRestoreArtifact> {
        let sheet = "GET oneDriveForBusinessRestoreSession: list
            onedriveforbusinessrestoresession-list-granulardriverestoreartifacts: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/granularDriveRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.protectionPolicyBase`, such as `/solutions/backupRestore/protectionPolicies/{id}`.
    ProtectionPolicyBase: super::Entity = models::ProtectionPolicyBase
}

impl ProtectionPolicyBase {
    /// `POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionpolicybase-activate?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn activate(&self) -> Call<models::ProtectionPolicyBase> {
        let sheet = "POST protectionPolicyBase: activate
            protectionpolicybase-activate: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/deactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionpolicybase-deactivate?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn deactivate(&self) -> Call<models::ProtectionPolicyBase> {
        let sheet = "POST protectionPolicyBase: deactivate
            protectionpolicybase-deactivate: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}/deactivate";
        self.0.name("deactivate").call(sheet)
    }

    /// `DELETE /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionpolicybase-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE protectionPolicyBase: delete
            protectionpolicybase-delete: BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProtectionPolicyBase> {
        let sheet = "GET protectionPolicyBase: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionPolicies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.protectionUnitBase`, such as `/solutions/backupRestore/protectionUnits/{id}`.
    ProtectionUnitBase: super::Entity = models::ProtectionUnitBase
}

impl ProtectionUnitBase {
    /// `POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/cancelOffboard`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-canceloffboard?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn cancel_offboard(&self) -> Call<models::ProtectionUnitBase> {
        let sheet = "POST protectionUnitBase: cancel_offboard
            protectionunitbase-canceloffboard: BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/protectionUnits/{id}/cancelOffboard";
        self.0.name("cancelOffboard").call(sheet)
    }

    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProtectionUnitBase> {
        let sheet = "GET protectionUnitBase: get
            protectionunitbase-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/protectionUnits/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/offboard`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-offboard?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn offboard(&self) -> Call<models::ProtectionUnitBase> {
        let sheet = "POST protectionUnitBase: offboard
            protectionunitbase-offboard: BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/protectionUnits/{id}/offboard";
        self.0.name("offboard").call(sheet)
    }

    /// `…/microsoft.graph.driveProtectionUnit`
    pub fn as_drive_protection_unit(&self) -> super::DriveProtectionUnit {
        super::DriveProtectionUnit(self.0.name("microsoft.graph.driveProtectionUnit"))
    }

    /// `…/microsoft.graph.mailboxProtectionUnit`
    pub fn as_mailbox_protection_unit(&self) -> super::MailboxProtectionUnit {
        super::MailboxProtectionUnit(self.0.name("microsoft.graph.mailboxProtectionUnit"))
    }

    /// `…/microsoft.graph.siteProtectionUnit`
    pub fn as_site_protection_unit(&self) -> super::SiteProtectionUnit {
        super::SiteProtectionUnit(self.0.name("microsoft.graph.siteProtectionUnit"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.restorePoint`, such as `/solutions/backupRestore/restorePoints/{id}`.
    RestorePoint: super::Entity = models::RestorePoint
}

impl RestorePoint {
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Search.Read.All`; application: `BackupRestore-Search.Read.All`.
    pub fn get(&self) -> Get<models::RestorePoint> {
        let sheet = "GET restorePoint: get
            : BackupRestore-Search.Read.All | | BackupRestore-Search.Read.All
            /solutions/backupRestore/restorePoints/{id}";
        self.0.get(sheet)
    }

    /// `…/protectionUnit`
    ///
    /// The type lists it; no page documents a request there.
    pub fn protection_unit(&self) -> super::ProtectionUnitBase {
        super::ProtectionUnitBase(self.0.name("protectionUnit"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.restoreSessionBase`, such as `/solutions/backupRestore/restoreSessions/{id}`.
    RestoreSessionBase: super::Entity = models::RestoreSessionBase
}

impl RestoreSessionBase {
    /// `POST /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restoresessionbase-activate?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn activate(&self) -> Call<models::RestoreSessionBase> {
        let sheet = "POST restoreSessionBase: activate
            restoresessionbase-activate: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}/activate";
        self.0.name("activate").call(sheet)
    }

    /// `DELETE /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restoresessionbase-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE restoreSessionBase: delete
            restoresessionbase-delete: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/restoresessionbase-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::RestoreSessionBase> {
        let sheet = "GET restoreSessionBase: get
            restoresessionbase-get: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/restoreSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceApp`, such as `/solutions/backupRestore/serviceApps/{id}`.
    ServiceApp: super::Entity = models::ServiceApp
}

impl ServiceApp {
    /// `POST /solutions/backupRestore/serviceApps/{serviceApp-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceapp-activate?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`.
    pub fn activate(&self, body: requests::service_app::ActivateRequest) -> Call<models::ServiceApp> {
        let sheet = "POST serviceApp: activate
            serviceapp-activate: BackupRestore-Control.ReadWrite.All | |
            /solutions/backupRestore/serviceApps/{id}/activate";
        self.0.name("activate").call(sheet).json(body)
    }

    /// `POST /solutions/backupRestore/serviceApps/{serviceApp-id}/deactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceapp-deactivate?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`.
    pub fn deactivate(&self) -> Call<models::ServiceApp> {
        let sheet = "POST serviceApp: deactivate
            serviceapp-deactivate: BackupRestore-Control.ReadWrite.All | |
            /solutions/backupRestore/serviceApps/{id}/deactivate";
        self.0.name("deactivate").call(sheet)
    }

    /// `DELETE /solutions/backupRestore/serviceApps/{serviceApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-delete-serviceapps?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE backupRestoreRoot: delete
            backuprestoreroot-delete-serviceapps: BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/serviceApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/serviceApps/{serviceApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceapp-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ServiceApp> {
        let sheet = "GET serviceApp: get
            serviceapp-get: BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/serviceApps/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointBrowseSession`, such as `/solutions/backupRestore/sharePointBrowseSessions/{id}`.
    SharePointBrowseSession: super::BrowseSessionBase = models::SharePointBrowseSession
}

impl SharePointBrowseSession {
    /// `POST /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn browse(
        &self,
        body: requests::browse_session_base::BrowseRequest,
    ) -> Call<Vec<models::BrowseQueryResponseItem>> {
        let sheet = "POST browseSessionBase: browse
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointBrowseSessions/{id}/browse";
        self.0.name("browse").call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointbrowsesession-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharePointBrowseSession> {
        let sheet = "GET sharePointBrowseSession: get
            sharepointbrowsesession-get: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointBrowseSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointProtectionPolicy`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}`.
    SharePointProtectionPolicy: super::ProtectionPolicyBase = models::SharePointProtectionPolicy
}

impl SharePointProtectionPolicy {
    /// `DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharePointProtectionPolicy: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharePointProtectionPolicy> {
        let sheet = "GET sharePointProtectionPolicy: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SharePointProtectionPolicy) -> Call<models::SharePointProtectionPolicy> {
        let sheet = "PATCH sharePointProtectionPolicy: update
            sharepointprotectionpolicy-update: | |
            /solutions/backupRestore/sharePointProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/siteInclusionRules`
    pub fn site_inclusion_rules(&self) -> super::SharePointProtectionPolicySiteInclusionRules {
        super::SharePointProtectionPolicySiteInclusionRules(self.0.name("siteInclusionRules"))
    }

    /// `…/siteProtectionUnits`
    pub fn site_protection_units(&self) -> super::SharePointProtectionPolicySiteProtectionUnits {
        super::SharePointProtectionPolicySiteProtectionUnits(self.0.name("siteProtectionUnits"))
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> super::SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs
    {
        super::SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs(
            self.0.name("siteProtectionUnitsBulkAdditionJobs"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionRule`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules`.
    SharePointProtectionPolicySiteInclusionRules[models::SiteProtectionRule]
}

impl SharePointProtectionPolicySiteInclusionRules {
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::SiteProtectionRule) -> Call<models::SiteProtectionRule> {
        let sheet = "POST sharePointProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteinclusionrules?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionRule> {
        let sheet = "GET sharePointProtectionPolicy: list
            sharepointprotectionpolicy-list-siteinclusionrules: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionUnit`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnits`.
    SharePointProtectionPolicySiteProtectionUnits[models::SiteProtectionUnit]
}

impl SharePointProtectionPolicySiteProtectionUnits {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-siteprotectionunits?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-siteprotectionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs`.
    SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs[models::SiteProtectionUnitsBulkAdditionJob]
}

impl SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::SiteProtectionUnitsBulkAdditionJob,
    ) -> Call<models::SiteProtectionUnitsBulkAdditionJob> {
        let sheet = "POST sharePointProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteprotectionunitsbulkadditionjobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionUnitsBulkAdditionJob> {
        let sheet = "GET sharePointProtectionPolicy: list
            sharepointprotectionpolicy-list-siteprotectionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointRestoreSession`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}`.
    SharePointRestoreSession: super::RestoreSessionBase = models::SharePointRestoreSession
}

impl SharePointRestoreSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharePointRestoreSession> {
        self.0.get("GET sharePointRestoreSession: get")
    }

    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SharePointRestoreSession) -> Call<models::SharePointRestoreSession> {
        let sheet = "PATCH sharePointRestoreSession: update
            sharepointrestoresession-update: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/granularSiteRestoreArtifacts`
    pub fn granular_site_restore_artifacts(&self) -> super::SharePointRestoreSessionGranularSiteRestoreArtifacts {
        super::SharePointRestoreSessionGranularSiteRestoreArtifacts(self.0.name("granularSiteRestoreArtifacts"))
    }

    /// `…/siteRestoreArtifacts`
    pub fn site_restore_artifacts(&self) -> super::SharePointRestoreSessionSiteRestoreArtifacts {
        super::SharePointRestoreSessionSiteRestoreArtifacts(self.0.name("siteRestoreArtifacts"))
    }

    /// `…/siteRestoreArtifactsBulkAdditionRequests`
    pub fn site_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> super::SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests
    {
        super::SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests(
            self.0.name("siteRestoreArtifactsBulkAdditionRequests"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.granularSiteRestoreArtifact`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/granularSiteRestoreArtifacts`.
    SharePointRestoreSessionGranularSiteRestoreArtifacts[models::GranularSiteRestoreArtifact]
}

impl SharePointRestoreSessionGranularSiteRestoreArtifacts {
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-granularsiterestoreartifacts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::GranularSiteRestoreArtifact> {
        let sheet = "GET sharePointRestoreSession: list
            sharepointrestoresession-list-granularsiterestoreartifacts: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions/{id}/granularSiteRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteRestoreArtifact`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifacts`.
    SharePointRestoreSessionSiteRestoreArtifacts[models::SiteRestoreArtifact]
}

impl SharePointRestoreSessionSiteRestoreArtifacts {
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-siterestoreartifacts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteRestoreArtifact> {
        let sheet = "GET sharePointRestoreSession: list
            sharepointrestoresession-list-siterestoreartifacts: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests`.
    SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests[models::SiteRestoreArtifactsBulkAdditionRequest]
}

impl SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests {
    /// `POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-post-siterestoreartifactsbulkadditionrequests?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::SiteRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::SiteRestoreArtifactsBulkAdditionRequest> {
        let sheet = "POST sharePointRestoreSession: create
            sharepointrestoresession-post-siterestoreartifactsbulkadditionrequests: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-siterestoreartifactsbulkadditionrequests?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET sharePointRestoreSession: list
            sharepointrestoresession-list-siterestoreartifactsbulkadditionrequests: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteProtectionRule`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}`.
    SiteProtectionRule: super::Entity = models::SiteProtectionRule
}

impl SiteProtectionRule {
    /// `DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE siteProtectionRule: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}";
        self.0.call(sheet)
    }

    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/deleteAndUnprotect`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete_and_unprotect(&self) -> Call<models::ProtectionRuleBase> {
        let sheet = "POST protectionRuleBase: delete_and_unprotect
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}/deleteAndUnprotect";
        self.0.name("deleteAndUnprotect").call(sheet)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siteprotectionrule-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SiteProtectionRule> {
        let sheet = "GET siteProtectionRule: get
            siteprotectionrule-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/run`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn run(&self) -> Call<models::ProtectionRuleBase> {
        let sheet = "POST protectionRuleBase: run
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}/run";
        self.0.name("run").call(sheet)
    }

    /// `PATCH /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::SiteProtectionRule) -> Call<models::SiteProtectionRule> {
        let sheet = "PATCH siteProtectionRule: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteProtectionUnit`, such as `/solutions/backupRestore/siteProtectionUnits/{id}`.
    SiteProtectionUnit: super::ProtectionUnitBase = models::SiteProtectionUnit
}

impl SiteProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.siteProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get-protectionunits-siteprotectionunit?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SiteProtectionUnit> {
        let sheet = "GET protectionunits: get
            protectionunitbase-get-protectionunits-siteprotectionunit: | |
            /solutions/backupRestore/protectionUnits/{id}/microsoft.graph.siteProtectionUnit";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::SiteProtectionUnit) -> Call<models::SiteProtectionUnit> {
        let sheet = "PATCH siteProtectionUnit: update
            : BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/siteProtectionUnits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs/{id}`.
    SiteProtectionUnitsBulkAdditionJob: super::Entity = models::SiteProtectionUnitsBulkAdditionJob
}

impl SiteProtectionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siteprotectionunitsbulkadditionjobs-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SiteProtectionUnitsBulkAdditionJob> {
        let sheet = "GET siteprotectionunitsbulkadditionjobs: get
            siteprotectionunitsbulkadditionjobs-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests/{id}`.
    SiteRestoreArtifactsBulkAdditionRequest: super::Entity = models::SiteRestoreArtifactsBulkAdditionRequest
}

impl SiteRestoreArtifactsBulkAdditionRequest {
    /// `DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siterestoreartifactsbulkadditionrequest-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE siteRestoreArtifactsBulkAdditionRequest: delete
            siterestoreartifactsbulkadditionrequest-delete: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siterestoreartifactsbulkadditionrequest-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SiteRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET siteRestoreArtifactsBulkAdditionRequest: get
            siterestoreartifactsbulkadditionrequest-get: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.solutionsRoot`, such as `/solutions`.
    SolutionsRoot = models::SolutionsRoot
}

impl SolutionsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SolutionsRoot> {
        self.0.get("GET solutionsRoot: get")
    }

    /// `…/backupRestore`
    pub fn backup_restore(&self) -> super::BackupRestoreRoot {
        super::BackupRestoreRoot(self.0.name("backupRestore"))
    }

    /// `…/bookingBusinesses`
    pub fn booking_businesses(&self) -> super::SolutionsRootBookingBusinesses {
        super::SolutionsRootBookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `…/bookingCurrencies`
    pub fn booking_currencies(&self) -> super::SolutionsRootBookingCurrencies {
        super::SolutionsRootBookingCurrencies(self.0.name("bookingCurrencies"))
    }

    /// `…/virtualEvents`
    pub fn virtual_events(&self) -> super::VirtualEventsRoot {
        super::VirtualEventsRoot(self.0.name("virtualEvents"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingBusiness`, such as `/solutions/bookingBusinesses`.
    SolutionsRootBookingBusinesses[models::BookingBusiness]
}

impl SolutionsRootBookingBusinesses {
    /// `POST /solutions/bookingBusinesses` — Create bookingBusiness
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-post-bookingbusinesses?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingBusiness) -> Call<models::BookingBusiness> {
        let sheet = "POST bookingBusiness: create
            bookingbusiness-post-bookingbusinesses: Bookings.Manage.All | |
            /solutions/bookingBusinesses";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses` — List bookingBusinesses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingbusiness-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn list(&self) -> List<models::BookingBusiness> {
        let sheet = "GET bookingBusiness: list
            bookingbusiness-list: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCurrency`, such as `/solutions/bookingCurrencies`.
    SolutionsRootBookingCurrencies[models::BookingCurrency]
}

impl SolutionsRootBookingCurrencies {
    /// `GET /solutions/bookingCurrencies` — List bookingCurrencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: list
            bookingcurrency-list: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | |
            /solutions/bookingCurrencies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventPresenter`, such as `/solutions/virtualEvents/webinars/{id}/presenters/{id}`.
    VirtualEventPresenter: super::Entity = models::VirtualEventPresenter
}

impl VirtualEventPresenter {
    /// `DELETE /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventpresenter-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE virtualEventPresenter: delete
            virtualeventpresenter-delete: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventpresenter-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventPresenter> {
        let sheet = "GET virtualEventPresenter: get
            virtualeventpresenter-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters/{virtualEventPresenter-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventpresenter-update?view=graph-rest-1.0), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/presenters/{virtualEventPresenter-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn update(&self, body: models::VirtualEventPresenter) -> Call<models::VirtualEventPresenter> {
        let sheet = "PATCH virtualEventPresenter: update
            virtualeventpresenter-update: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/presenters/{id}
            /solutions/virtualEvents/webinars/{id}/presenters/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventPresenter`, such as `/solutions/virtualEvents/webinars/{id}/presenters`.
    VirtualEventPresenters[models::VirtualEventPresenter]
}

impl VirtualEventPresenters {
    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualevent-post-presenters?view=graph-rest-1.0), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/presenters`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn create(&self, body: models::VirtualEventPresenter) -> Call<models::VirtualEventPresenter> {
        let sheet = "POST virtualEvent: create
            virtualevent-post-presenters: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/presenters
            /solutions/virtualEvents/webinars/{id}/presenters";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/presenters`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualevent-list-presenters?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::VirtualEventPresenter> {
        let sheet = "GET virtualEvent: list
            virtualevent-list-presenters: | |
            /solutions/virtualEvents/townhalls/{id}/presenters";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventRegistration`, such as `/solutions/virtualEvents/webinars/{id}/registrations/{id}`.
    VirtualEventRegistration: super::Entity = models::VirtualEventRegistration
}

impl VirtualEventRegistration {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: application: `VirtualEventRegistration-Anon.ReadWrite.Chat`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST virtualEventRegistration: cancel
            : | | VirtualEventRegistration-Anon.ReadWrite.Chat
            /solutions/virtualEvents/webinars/{id}/registrations/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistration-get?view=graph-rest-1.0), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations(email='{email}')`, `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations(userId='{userId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.Chat`, `VirtualEventRegistration-Anon.ReadWrite.All`, `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventRegistration> {
        let sheet = "GET virtualEventRegistration: get
            virtualeventregistration-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.Chat VirtualEventRegistration-Anon.ReadWrite.All VirtualEvent.Read.All
            /solutions/virtualEvents/webinars/{id}/registrations/{id}
            virtualeventregistration-get: | |
            /solutions/virtualEvents/webinars/{id}/registrations(email='{email}')
            /solutions/virtualEvents/webinars/{id}/registrations(userId='{userId}')";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn update(&self, body: models::VirtualEventRegistration) -> Call<models::VirtualEventRegistration> {
        let sheet = "PATCH virtualEventRegistration: update
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/registrations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventRegistrationSessions {
        super::VirtualEventRegistrationSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventRegistrationQuestionBase`, such as `/solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions`.
    VirtualEventRegistrationConfigurationQuestions[models::VirtualEventRegistrationQuestionBase]
}

impl VirtualEventRegistrationConfigurationQuestions {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistrationconfiguration-post-questions?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: impl Into<models::VirtualEventRegistrationQuestionBase>,
    ) -> Call<models::VirtualEventRegistrationQuestionBase> {
        let sheet = "POST virtualEventRegistrationConfiguration: create
            virtualeventregistrationconfiguration-post-questions: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions";
        self.0.call(sheet).json(Into::<models::VirtualEventRegistrationQuestionBase>::into(body))
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistrationconfiguration-list-questions?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::VirtualEventRegistrationQuestionBase> {
        let sheet = "GET virtualEventRegistrationConfiguration: list
            virtualeventregistrationconfiguration-list-questions: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventRegistrationQuestionBase`, such as `/solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions/{id}`.
    VirtualEventRegistrationQuestionBase: super::Entity = models::VirtualEventRegistrationQuestionBase
}

impl VirtualEventRegistrationQuestionBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::VirtualEventRegistrationQuestionBase> {
        self.0.get("GET virtualEventRegistrationQuestionBase: get")
    }

    /// `DELETE /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration/questions/{virtualEventRegistrationQuestionBase-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistrationquestionbase-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE virtualEventRegistrationQuestionBase: delete
            virtualeventregistrationquestionbase-delete: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration/questions/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/webinars/{id}/registrations/{id}/sessions`.
    VirtualEventRegistrationSessions[models::VirtualEventSession]
}

impl VirtualEventRegistrationSessions {
    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}/sessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistration-list-sessions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.Chat`.
    pub fn list(&self) -> List<models::VirtualEventSession> {
        let sheet = "GET virtualEventRegistration: list
            virtualeventregistration-list-sessions: | | VirtualEvent.Read.Chat
            /solutions/virtualEvents/webinars/{id}/registrations/{id}/sessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/webinars/{id}/sessions/{id}`.
    VirtualEventSession: super::Entity = models::VirtualEventSession
}

impl VirtualEventSession {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions/{virtualEventSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsession-get?view=graph-rest-1.0), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventSession> {
        let sheet = "GET virtualEventSession: get
            virtualeventsession-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions/{id}
            /solutions/virtualEvents/webinars/{id}/sessions/{id}";
        self.0.get(sheet)
    }

    /// `…/attendanceReports`
    pub fn attendance_reports(&self) -> super::OnlineMeetingBaseAttendanceReports {
        super::OnlineMeetingBaseAttendanceReports(self.0.name("attendanceReports"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventSession`, such as `/solutions/virtualEvents/webinars/{id}/sessions`.
    VirtualEventSessions[models::VirtualEventSession]
}

impl VirtualEventSessions {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/sessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualevent-list-sessions?view=graph-rest-1.0), metadata
    /// Also: `/solutions/virtualEvents/webinars/{virtualEventWebinar-id}/sessions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.All`.
    pub fn list(&self) -> List<models::VirtualEventSession> {
        let sheet = "GET virtualEvent: list
            virtualevent-list-sessions: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}/sessions
            /solutions/virtualEvents/webinars/{id}/sessions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventTownhall`, such as `/solutions/virtualEvents/townhalls/{id}`.
    VirtualEventTownhall: super::Entity = models::VirtualEventTownhall
}

impl VirtualEventTownhall {
    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST virtualEvent: cancel
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.Chat`, `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventTownhall: get
            virtualeventtownhall-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.Chat VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/publish`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST virtualEvent: publish
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/setExternalEventInformation`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn set_external_event_information(
        &self,
        body: requests::virtual_event::SetExternalEventInformationRequest,
    ) -> Call<()> {
        let sheet = "POST virtualEvent: set_external_event_information
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}/setExternalEventInformation";
        self.0.name("setExternalEventInformation").call(sheet).json(body)
    }

    /// `PATCH /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn update(&self, body: models::VirtualEventTownhall) -> Call<models::VirtualEventTownhall> {
        let sheet = "PATCH virtualEventTownhall: update
            virtualeventtownhall-update: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/presenters`
    pub fn presenters(&self) -> super::VirtualEventPresenters {
        super::VirtualEventPresenters(self.0.name("presenters"))
    }

    /// `…/registrationConfiguration`
    pub fn registration_configuration(&self) -> super::VirtualEventTownhallRegistrationConfiguration {
        super::VirtualEventTownhallRegistrationConfiguration(self.0.name("registrationConfiguration"))
    }

    /// `…/registrations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn registrations(&self) -> Collection<models::VirtualEventRegistration> {
        Collection::at(self.0.name("registrations"))
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventSessions {
        super::VirtualEventSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventTownhallRegistrationConfiguration`, such as `/solutions/virtualEvents/townhalls/{id}/registrationConfiguration`.
    VirtualEventTownhallRegistrationConfiguration: super::Entity = models::VirtualEventTownhallRegistrationConfiguration
}

impl VirtualEventTownhallRegistrationConfiguration {
    /// `GET /solutions/virtualEvents/townhalls/{virtualEventTownhall-id}/registrationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhallregistrationconfiguration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::VirtualEventTownhallRegistrationConfiguration> {
        let sheet = "GET virtualEventTownhallRegistrationConfiguration: get
            virtualeventtownhallregistrationconfiguration-get: | |
            /solutions/virtualEvents/townhalls/{id}/registrationConfiguration";
        self.0.get(sheet)
    }

    /// `…/questions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn questions(&self) -> super::VirtualEventRegistrationConfigurationQuestions {
        super::VirtualEventRegistrationConfigurationQuestions(self.0.name("questions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventWebinar`, such as `/solutions/virtualEvents/webinars/{id}`.
    VirtualEventWebinar: super::Entity = models::VirtualEventWebinar
}

impl VirtualEventWebinar {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST virtualEvent: cancel
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`; application: `VirtualEvent.Read.Chat`, `VirtualEvent.Read.All`.
    pub fn get(&self) -> Get<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventWebinar: get
            virtualeventwebinar-get: VirtualEvent.Read VirtualEvent.ReadWrite | | VirtualEvent.Read.Chat VirtualEvent.Read.All
            /solutions/virtualEvents/webinars/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/publish`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn publish(&self) -> Call<()> {
        let sheet = "POST virtualEvent: publish
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/publish";
        self.0.name("publish").call(sheet)
    }

    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/setExternalEventInformation`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn set_external_event_information(
        &self,
        body: requests::virtual_event::SetExternalEventInformationRequest,
    ) -> Call<()> {
        let sheet = "POST virtualEvent: set_external_event_information
            : VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/{id}/setExternalEventInformation";
        self.0.name("setExternalEventInformation").call(sheet).json(body)
    }

    /// `PATCH /solutions/virtualEvents/webinars/{virtualEventWebinar-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::VirtualEventWebinar) -> Call<models::VirtualEventWebinar> {
        let sheet = "PATCH virtualEventWebinar: update
            virtualeventwebinar-update: | |
            /solutions/virtualEvents/webinars/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/presenters`
    pub fn presenters(&self) -> super::VirtualEventPresenters {
        super::VirtualEventPresenters(self.0.name("presenters"))
    }

    /// `…/registrationConfiguration`
    pub fn registration_configuration(&self) -> super::VirtualEventWebinarRegistrationConfiguration {
        super::VirtualEventWebinarRegistrationConfiguration(self.0.name("registrationConfiguration"))
    }

    /// `…/registrations`
    pub fn registrations(&self) -> super::VirtualEventWebinarRegistrations {
        super::VirtualEventWebinarRegistrations(self.0.name("registrations"))
    }

    /// `…/sessions`
    pub fn sessions(&self) -> super::VirtualEventSessions {
        super::VirtualEventSessions(self.0.name("sessions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventWebinarRegistrationConfiguration`, such as `/solutions/virtualEvents/webinars/{id}/registrationConfiguration`.
    VirtualEventWebinarRegistrationConfiguration: super::Entity = models::VirtualEventWebinarRegistrationConfiguration
}

impl VirtualEventWebinarRegistrationConfiguration {
    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinarregistrationconfiguration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::VirtualEventWebinarRegistrationConfiguration> {
        let sheet = "GET virtualEventWebinarRegistrationConfiguration: get
            virtualeventwebinarregistrationconfiguration-get: | |
            /solutions/virtualEvents/webinars/{id}/registrationConfiguration";
        self.0.get(sheet)
    }

    /// `…/questions`
    pub fn questions(&self) -> super::VirtualEventRegistrationConfigurationQuestions {
        super::VirtualEventRegistrationConfigurationQuestions(self.0.name("questions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventRegistration`, such as `/solutions/virtualEvents/webinars/{id}/registrations`.
    VirtualEventWebinarRegistrations[models::VirtualEventRegistration]
}

impl VirtualEventWebinarRegistrations {
    /// `POST /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-post-registrations?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`; application: `VirtualEventRegistration-Anon.ReadWrite.All`, `VirtualEventRegistration-Anon.ReadWrite.Chat`.
    pub fn create(&self, body: models::VirtualEventRegistration) -> Call<models::VirtualEventRegistration> {
        let sheet = "POST virtualEventWebinar: create
            virtualeventwebinar-post-registrations: VirtualEvent.ReadWrite | | VirtualEventRegistration-Anon.ReadWrite.All VirtualEventRegistration-Anon.ReadWrite.Chat
            /solutions/virtualEvents/webinars/{id}/registrations";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/webinars/{virtualEventWebinar-id}/registrations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventregistration-list?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.Chat`.
    pub fn list(&self) -> List<models::VirtualEventRegistration> {
        let sheet = "GET virtualEventRegistration: list
            virtualeventregistration-list: | | VirtualEvent.Read.Chat
            /solutions/virtualEvents/webinars/{id}/registrations";
        self.0.list(sheet)
    }

    /// `…(email='{email}')`
    pub fn by_email(&self, email: &str) -> super::VirtualEventRegistration {
        super::VirtualEventRegistration(self.0.alternate_key(&[("email", Argument::quoted(email))], true))
    }

    /// `…(userId='{userId}')`
    pub fn by_user_id(&self, user_id: &str) -> super::VirtualEventRegistration {
        super::VirtualEventRegistration(self.0.alternate_key(&[("userId", Argument::quoted(user_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEventsRoot`, such as `/solutions/virtualEvents`.
    VirtualEventsRoot: super::Entity = models::VirtualEventsRoot
}

impl VirtualEventsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::VirtualEventsRoot> {
        self.0.get("GET virtualEventsRoot: get")
    }

    /// `…/events`
    ///
    /// The type lists it; no page documents a request there.
    pub fn events(&self) -> Collection<models::VirtualEvent> {
        Collection::at(self.0.name("events"))
    }

    /// `…/townhalls`
    pub fn townhalls(&self) -> super::VirtualEventsRootTownhalls {
        super::VirtualEventsRootTownhalls(self.0.name("townhalls"))
    }

    /// `…/webinars`
    pub fn webinars(&self) -> super::VirtualEventsRootWebinars {
        super::VirtualEventsRootWebinars(self.0.name("webinars"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventTownhall`, such as `/solutions/virtualEvents/townhalls`.
    VirtualEventsRootTownhalls[models::VirtualEventTownhall]
}

impl VirtualEventsRootTownhalls {
    /// `POST /solutions/virtualEvents/townhalls`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsroot-post-townhalls?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.ReadWrite`.
    pub fn create(&self, body: models::VirtualEventTownhall) -> Call<models::VirtualEventTownhall> {
        let sheet = "POST virtualEventsRoot: create
            virtualeventsroot-post-townhalls: VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/townhalls/getByUserIdAndRole(userId='{userId}',role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-getbyuseridandrole?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.All`.
    pub fn get_by_user_id_and_role(&self, user_id: &str, role: &str) -> List<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventTownhall: get_by_user_id_and_role
            virtualeventtownhall-getbyuseridandrole: | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls/getByUserIdAndRole(userId='{userId}',role='{role}')";
        self.0
            .function("getByUserIdAndRole", &[("userId", Argument::quoted(user_id)), ("role", Argument::quoted(role))])
            .list(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls/getByUserRole(role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventtownhall-getbyuserrole?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`.
    pub fn get_by_user_role(&self, role: &str) -> List<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventTownhall: get_by_user_role
            virtualeventtownhall-getbyuserrole: VirtualEvent.Read VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/townhalls/getByUserRole(role='{role}')";
        self.0.function("getByUserRole", &[("role", Argument::quoted(role))]).list(sheet)
    }

    /// `GET /solutions/virtualEvents/townhalls`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.All`.
    pub fn list(&self) -> List<models::VirtualEventTownhall> {
        let sheet = "GET virtualEventsRoot: list
            : | | VirtualEvent.Read.All
            /solutions/virtualEvents/townhalls";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.virtualEventWebinar`, such as `/solutions/virtualEvents/webinars`.
    VirtualEventsRootWebinars[models::VirtualEventWebinar]
}

impl VirtualEventsRootWebinars {
    /// `POST /solutions/virtualEvents/webinars`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsroot-post-webinars?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::VirtualEventWebinar) -> Call<models::VirtualEventWebinar> {
        let sheet = "POST virtualEventsRoot: create
            virtualeventsroot-post-webinars: | |
            /solutions/virtualEvents/webinars";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/virtualEvents/webinars/getByUserIdAndRole(userId='{userId}',role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-getbyuseridandrole?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `VirtualEvent.Read.All`.
    pub fn get_by_user_id_and_role(&self, user_id: &str, role: &str) -> List<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventWebinar: get_by_user_id_and_role
            virtualeventwebinar-getbyuseridandrole: | | VirtualEvent.Read.All
            /solutions/virtualEvents/webinars/getByUserIdAndRole(userId='{userId}',role='{role}')";
        self.0
            .function("getByUserIdAndRole", &[("userId", Argument::quoted(user_id)), ("role", Argument::quoted(role))])
            .list(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars/getByUserRole(role='{role}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventwebinar-getbyuserrole?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `VirtualEvent.Read`, `VirtualEvent.ReadWrite`.
    pub fn get_by_user_role(&self, role: &str) -> List<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventWebinar: get_by_user_role
            virtualeventwebinar-getbyuserrole: VirtualEvent.Read VirtualEvent.ReadWrite | |
            /solutions/virtualEvents/webinars/getByUserRole(role='{role}')";
        self.0.function("getByUserRole", &[("role", Argument::quoted(role))]).list(sheet)
    }

    /// `GET /solutions/virtualEvents/webinars`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualeventsroot-list-webinars?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::VirtualEventWebinar> {
        let sheet = "GET virtualEventsRoot: list
            virtualeventsroot-list-webinars: | |
            /solutions/virtualEvents/webinars";
        self.0.list(sheet)
    }
}
