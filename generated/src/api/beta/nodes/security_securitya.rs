// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.securityAction`, such as `/security/securityActions/{id}`.
    SecurityAction: super::Entity = models::SecurityAction
}

impl SecurityAction {
    /// `POST /security/securityActions/{id}/cancelSecurityAction` — securityAction: cancelSecurityAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityaction-cancelsecurityaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityActions.ReadWrite.All`.
    pub fn cancel_security_action(&self) -> Call<()> {
        let sheet = "POST securityAction: cancel_security_action
            securityaction-cancelsecurityaction: | | SecurityActions.ReadWrite.All
            /security/securityActions/{id}/cancelSecurityAction";
        self.0.name("cancelSecurityAction").call(sheet)
    }

    /// `GET /security/securityActions/{id}` — Get securityAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityaction-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecurityAction> {
        let sheet = "GET securityAction: get
            securityaction-get: | | SecurityActions.Read.All SecurityActions.ReadWrite.All
            /security/securityActions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.alert`, such as `/security/alerts_v2/{id}`.
    SecurityAlert: super::Entity = models::security::Alert
}

impl SecurityAlert {
    /// `GET /security/alerts_v2/{alert-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-alert-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityAlert.Read.All`, `SecurityAlert.ReadWrite.All`; application: `SecurityAlert.Read.All`, `SecurityAlert.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::Alert> {
        let sheet = "GET alert: get
            security-alert-get: SecurityAlert.Read.All SecurityAlert.ReadWrite.All | | SecurityAlert.Read.All SecurityAlert.ReadWrite.All
            /security/alerts_v2/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/alerts_v2/{alert-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-alert-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityAlert.ReadWrite.All`; application: `SecurityAlert.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::security::Alert>) -> Call<models::security::Alert> {
        let sheet = "PATCH alert: update
            security-alert-update: SecurityAlert.ReadWrite.All | | SecurityAlert.ReadWrite.All
            /security/alerts_v2/{id}";
        self.0.call(sheet).json(Into::<models::security::Alert>::into(body))
    }

    /// `…/comments`
    pub fn comments(&self) -> super::SecurityAlertComments {
        super::SecurityAlertComments(self.0.name("comments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.alertComment`, such as `/security/alerts_v2/{id}/comments`.
    SecurityAlertComments[models::security::AlertComment]
}

impl SecurityAlertComments {
    /// `POST /security/alerts_v2/{alert-id}/comments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-alert-post-comments?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SecurityAlert.ReadWrite.All`; application: `SecurityAlert.ReadWrite.All`.
    pub fn create(&self, body: models::security::AlertComment) -> Call<models::security::AlertComment> {
        let sheet = "POST alert: create
            security-alert-post-comments: SecurityAlert.ReadWrite.All | | SecurityAlert.ReadWrite.All
            /security/alerts_v2/{id}/comments";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.alert`, such as `/security/alerts`.
    SecurityAlerts[models::Alert]
}

impl SecurityAlerts {
    /// `GET /security/alerts` — List alerts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-beta)
    /// Status: 200, 206.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`.
    pub fn list(&self) -> List<models::Alert> {
        let sheet = "GET alert: list
            alert-list: SecurityEvents.Read.All SecurityEvents.ReadWrite.All | | SecurityEvents.Read.All SecurityEvents.ReadWrite.All
            /security/alerts";
        self.0.list(sheet)
    }

    /// `POST /security/alerts/updateAlerts` — alert: updateAlerts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/alert-updatealerts?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityEvents.ReadWrite.All`; application: `SecurityEvents.ReadWrite.All`.
    pub fn update_alerts(&self, body: requests::alert::UpdateAlertsRequest) -> Call<Vec<models::Alert>> {
        let sheet = "POST alert: update_alerts
            alert-updatealerts: SecurityEvents.ReadWrite.All | | SecurityEvents.ReadWrite.All
            /security/alerts/updateAlerts";
        self.0.name("updateAlerts").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.alert`, such as `/security/alerts_v2`.
    SecurityAlertsV2[models::security::Alert]
}

impl SecurityAlertsV2 {
    /// `POST /security/alerts_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-alert-post-manualalert?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SecurityAlert.Create.All`, `SecurityAlert.ReadWrite.All`; application: `SecurityAlert.Create.All`, `SecurityAlert.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::security::Alert>) -> Call<models::security::Alert> {
        let sheet = "POST alert: create
            security-alert-post-manualalert: SecurityAlert.Create.All SecurityAlert.ReadWrite.All | | SecurityAlert.Create.All SecurityAlert.ReadWrite.All
            /security/alerts_v2";
        self.0.call(sheet).json(Into::<models::security::Alert>::into(body))
    }

    /// `POST /security/alerts_v2/microsoft.graph.security.createAlert`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-alert-createalert?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityAlert.Create.All`, `SecurityAlert.ReadWrite.All`; application: `SecurityAlert.Create.All`, `SecurityAlert.ReadWrite.All`.
    pub fn create_alert(&self, body: requests::alert::CreateAlertRequest) -> Call<models::security::Alert> {
        let sheet = "POST alert: create_alert
            security-alert-createalert: SecurityAlert.Create.All SecurityAlert.ReadWrite.All | | SecurityAlert.Create.All SecurityAlert.ReadWrite.All
            /security/alerts_v2/microsoft.graph.security.createAlert";
        self.0.name("microsoft.graph.security.createAlert").call(sheet).json(body)
    }

    /// `GET /security/alerts_v2`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-alerts_v2?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityAlert.Read.All`, `SecurityAlert.ReadWrite.All`; application: `SecurityAlert.Read.All`, `SecurityAlert.ReadWrite.All`.
    pub fn list(&self) -> List<models::security::Alert> {
        let sheet = "GET security: list
            security-list-alerts_v2: SecurityAlert.Read.All SecurityAlert.ReadWrite.All | | SecurityAlert.Read.All SecurityAlert.ReadWrite.All
            /security/alerts_v2";
        self.0.list(sheet)
    }

    /// `POST /security/alerts_v2/microsoft.graph.security.moveAlerts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-alert-movealerts?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn move_alerts(&self, body: requests::alert::MoveAlertsRequest) -> Call<models::security::MergeResponse> {
        let sheet = "POST alert: move_alerts
            security-alert-movealerts: | |
            /security/alerts_v2/microsoft.graph.security.moveAlerts";
        self.0.name("microsoft.graph.security.moveAlerts").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.analyzedEmail`, such as `/security/collaboration/analyzedEmails/{id}`.
    SecurityAnalyzedEmail: super::Entity = models::security::AnalyzedEmail
}

impl SecurityAnalyzedEmail {
    /// `GET /security/collaboration/analyzedEmails/{analyzedEmail-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-analyzedemail-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `SecurityAnalyzedMessage.Read.All`, `SecurityAnalyzedMessage.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::AnalyzedEmail> {
        let sheet = "GET analyzedEmail: get
            security-analyzedemail-get: | | SecurityAnalyzedMessage.Read.All SecurityAnalyzedMessage.ReadWrite.All
            /security/collaboration/analyzedEmails/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.article`, such as `/security/threatIntelligence/articles/{id}`.
    SecurityArticle: super::Entity = models::security::Article
}

impl SecurityArticle {
    /// `GET /security/threatIntelligence/articles/{article-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-article-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::Article> {
        let sheet = "GET article: get
            security-article-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/articles/{id}";
        self.0.get(sheet)
    }

    /// `…/indicators`
    pub fn indicators(&self) -> super::SecurityArticleIndicators {
        super::SecurityArticleIndicators(self.0.name("indicators"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.articleIndicator`, such as `/security/threatIntelligence/articleIndicators/{id}`.
    SecurityArticleIndicator: super::Entity = models::security::ArticleIndicator
}

impl SecurityArticleIndicator {
    /// `GET /security/threatIntelligence/articleIndicators/{articleIndicator-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-articleindicator-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::ArticleIndicator> {
        let sheet = "GET articleIndicator: get
            security-articleindicator-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/articleIndicators/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.articleIndicator`, such as `/security/threatIntelligence/articles/{id}/indicators`.
    SecurityArticleIndicators[models::security::ArticleIndicator]
}

impl SecurityArticleIndicators {
    /// `GET /security/threatIntelligence/articles/{article-id}/indicators`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-article-list-indicators?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn list(&self) -> List<models::security::ArticleIndicator> {
        let sheet = "GET article: list
            security-article-list-indicators: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/articles/{id}/indicators";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.auditCoreRoot`, such as `/security/auditLog`.
    SecurityAuditCoreRoot: super::Entity = models::security::AuditCoreRoot
}

impl SecurityAuditCoreRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::AuditCoreRoot> {
        self.0.get("GET auditCoreRoot: get")
    }

    /// `…/queries`
    pub fn queries(&self) -> super::SecurityAuditCoreRootQueries {
        super::SecurityAuditCoreRootQueries(self.0.name("queries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.auditLogQuery`, such as `/security/auditLog/queries`.
    SecurityAuditCoreRootQueries[models::security::AuditLogQuery]
}

impl SecurityAuditCoreRootQueries {
    /// `POST /security/auditLog/queries`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-auditcoreroot-post-auditlogqueries?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AuditLogsQuery-Entra.Read.All` and 6 more; application: `AuditLogsQuery-Entra.Read.All` and 6 more.
    pub fn create(&self, body: models::security::AuditLogQuery) -> Call<models::security::AuditLogQuery> {
        let sheet = "POST auditCoreRoot: create
            security-auditcoreroot-post-auditlogqueries: AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All | | AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All
            /security/auditLog/queries";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/auditLog/queries`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-auditcoreroot-list-auditlogqueries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLogsQuery-Entra.Read.All` and 6 more; application: `AuditLogsQuery-Entra.Read.All` and 6 more.
    pub fn list(&self) -> List<models::security::AuditLogQuery> {
        let sheet = "GET auditCoreRoot: list
            security-auditcoreroot-list-auditlogqueries: AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All | | AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All
            /security/auditLog/queries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.auditLogQuery`, such as `/security/auditLog/queries/{id}`.
    SecurityAuditLogQuery: super::Entity = models::security::AuditLogQuery
}

impl SecurityAuditLogQuery {
    /// `GET /security/auditLog/queries/{auditLogQuery-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-auditlogquery-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLogsQuery-Entra.Read.All` and 6 more; application: `AuditLogsQuery-Entra.Read.All` and 6 more.
    pub fn get(&self) -> Get<models::security::AuditLogQuery> {
        let sheet = "GET auditLogQuery: get
            security-auditlogquery-get: AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All | | AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All
            /security/auditLog/queries/{id}";
        self.0.get(sheet)
    }

    /// `…/records`
    pub fn records(&self) -> super::SecurityAuditLogQueryRecords {
        super::SecurityAuditLogQueryRecords(self.0.name("records"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.auditLogRecord`, such as `/security/auditLog/queries/{id}/records`.
    SecurityAuditLogQueryRecords[models::security::AuditLogRecord]
}

impl SecurityAuditLogQueryRecords {
    /// `GET /security/auditLog/queries/{auditLogQuery-id}/records`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-auditlogquery-list-records?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLogsQuery-Entra.Read.All` and 6 more; application: `AuditLogsQuery-Entra.Read.All` and 6 more.
    pub fn list(&self) -> List<models::security::AuditLogRecord> {
        let sheet = "GET auditLogQuery: list
            security-auditlogquery-list-records: AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All | | AuditLogsQuery-Entra.Read.All AuditLogsQuery-CRM.Read.All AuditLogsQuery-Endpoint.Read.All AuditLogsQuery-Exchange.Read.All AuditLogsQuery-OneDrive.Read.All AuditLogsQuery-SharePoint.Read.All AuditLogsQuery.Read.All
            /security/auditLog/queries/{id}/records";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.authorityTemplate`, such as `/security/labels/authorities/{id}`.
    SecurityAuthorityTemplate: super::Entity = models::security::AuthorityTemplate
}

impl SecurityAuthorityTemplate {
    /// `GET /security/labels/authorities/{authorityTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-authoritytemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::AuthorityTemplate> {
        let sheet = "GET authorityTemplate: get
            security-authoritytemplate-get: | |
            /security/labels/authorities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.autoAuditingConfiguration`, such as `/security/identities/settings/autoAuditingConfiguration`.
    SecurityAutoAuditingConfiguration: super::Entity = models::security::AutoAuditingConfiguration
}

impl SecurityAutoAuditingConfiguration {
    /// `POST /security/identities/settings/autoAuditingConfiguration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesAutoConfig.ReadWrite.All`; application: `SecurityIdentitiesAutoConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::security::AutoAuditingConfiguration,
    ) -> Call<Option<models::security::AutoAuditingConfiguration>> {
        let sheet = "POST settingsContainer: create
            : SecurityIdentitiesAutoConfig.ReadWrite.All | | SecurityIdentitiesAutoConfig.ReadWrite.All
            /security/identities/settings/autoAuditingConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/identities/settings/autoAuditingConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-autoauditingconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SecurityIdentitiesAutoConfig.Read.All`; application: `SecurityIdentitiesAutoConfig.Read.All`.
    pub fn get(&self) -> Get<models::security::AutoAuditingConfiguration> {
        let sheet = "GET autoAuditingConfiguration: get
            security-autoauditingconfiguration-get: SecurityIdentitiesAutoConfig.Read.All | | SecurityIdentitiesAutoConfig.Read.All
            /security/identities/settings/autoAuditingConfiguration";
        self.0.get(sheet)
    }
}
