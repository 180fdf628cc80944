// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `search`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// `/connections`
    Connections
}

impl Connections {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConnectionsId {
        super::ConnectionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/connections/{id}`
    ConnectionsId
}

impl ConnectionsId {
    /// `…/items`
    pub fn items(&self) -> Collection<models::Item> {
        Collection::at(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.connectionOperation`, such as `/external/connections/{id}/operations/{id}`.
    ExternalConnectorsConnectionOperation: super::Entity = models::external_connectors::ConnectionOperation
}

impl ExternalConnectorsConnectionOperation {
    /// `GET /external/connections/{connection-id}/operations/{operation-id}` — Get connectionOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ConnectionOperation> {
        let sheet = "GET connectionOperation: get
            externalconnectors-connectionoperation-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.connectionQuota`, such as `/external/connections/{id}/quota`.
    ExternalConnectorsConnectionQuota: super::Entity = models::external_connectors::ConnectionQuota
}

impl ExternalConnectorsConnectionQuota {
    /// `GET /external/connections/{id}/quota` — Get connectionQuota
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionquota-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `ExternalConnection.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::external_connectors::ConnectionQuota> {
        let sheet = "GET connectionQuota: get
            externalconnectors-connectionquota-get: | | ExternalConnection.ReadWrite.OwnedBy
            /external/connections/{id}/quota";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.external`, such as `/external`.
    ExternalConnectorsExternal = models::external_connectors::External
}

impl ExternalConnectorsExternal {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::external_connectors::External> {
        self.0.get("GET external: get")
    }

    /// `…/authorizationSystems`
    pub fn authorization_systems(&self) -> super::ExternalConnectorsExternalAuthorizationSystems {
        super::ExternalConnectorsExternalAuthorizationSystems(self.0.name("authorizationSystems"))
    }

    /// `…/connections`
    pub fn connections(&self) -> super::ExternalConnectorsExternalConnections {
        super::ExternalConnectorsExternalConnections(self.0.name("connections"))
    }

    /// `…/industryData`
    pub fn industry_data(&self) -> super::IndustryDataIndustryDataRoot {
        super::IndustryDataIndustryDataRoot(self.0.name("industryData"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authorizationSystem`, such as `/external/authorizationSystems`.
    ExternalConnectorsExternalAuthorizationSystems[models::AuthorizationSystem]
}

impl ExternalConnectorsExternalAuthorizationSystems {
    /// `GET /external/authorizationSystems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-external-list-authorizationsystems?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AuthorizationSystem> {
        let sheet = "GET external: list
            externalconnectors-external-list-authorizationsystems: | |
            /external/authorizationSystems";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalConnection`, such as `/external/connections/{id}`.
    ExternalConnectorsExternalConnection: super::Entity = models::external_connectors::ExternalConnection
}

impl ExternalConnectorsExternalConnection {
    /// `DELETE /external/connections/{id}` — Delete externalConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalConnection: delete
            externalconnectors-externalconnection-delete: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{id}` — Get connection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalConnection> {
        let sheet = "GET externalConnection: get
            externalconnectors-externalconnection-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{id}` — Update connection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn update(&self, body: models::external_connectors::ExternalConnection) -> Call<()> {
        let sheet = "PATCH externalConnection: update
            externalconnectors-externalconnection-update: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/fullRefresh`
    pub fn full_refresh(&self) -> super::ExternalConnectorsExternalConnectionFullRefresh {
        super::ExternalConnectorsExternalConnectionFullRefresh(self.0.name("fullRefresh"))
    }

    /// `…/groups`
    pub fn groups(&self) -> super::ExternalConnectorsExternalConnectionGroups {
        super::ExternalConnectorsExternalConnectionGroups(self.0.name("groups"))
    }

    /// `…/items`
    pub fn items(&self) -> Collection<models::external_connectors::ExternalItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::external_connectors::ConnectionOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/quota`
    pub fn quota(&self) -> super::ExternalConnectorsConnectionQuota {
        super::ExternalConnectorsConnectionQuota(self.0.name("quota"))
    }

    /// `…/schema`
    pub fn schema(&self) -> super::ExternalConnectorsSchema {
        super::ExternalConnectorsSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// `/external/connections/{id}/fullRefresh`
    ExternalConnectorsExternalConnectionFullRefresh
}

impl ExternalConnectorsExternalConnectionFullRefresh {
    /// `POST /external/connections/{externalConnection-id}/fullRefresh/end`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn end(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST externalConnection: end
            : ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/fullRefresh/end";
        self.0.name("end").call(sheet).json(body)
    }

    /// `POST /external/connections/{externalConnection-id}/fullRefresh/items`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn items(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST externalConnection: items
            : ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/fullRefresh/items";
        self.0.name("items").call(sheet).json(body)
    }

    /// `POST /external/connections/{externalConnection-id}/fullRefresh/start`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn start(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST externalConnection: start
            : ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/fullRefresh/start";
        self.0.name("start").call(sheet).json(body)
    }

    /// `…/groups`
    pub fn groups(&self) -> super::ExternalConnectorsExternalConnectionFullRefreshGroups {
        super::ExternalConnectorsExternalConnectionFullRefreshGroups(self.0.name("groups"))
    }
}

crate::runtime::node! {
    /// `/external/connections/{id}/fullRefresh/groups`
    ExternalConnectorsExternalConnectionFullRefreshGroups
}

impl ExternalConnectorsExternalConnectionFullRefreshGroups {
    /// `POST /external/connections/{externalConnection-id}/fullRefresh/groups`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST groups: create
            : ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/fullRefresh/groups";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ExternalConnectorsExternalConnectionFullRefreshGroupsId {
        super::ExternalConnectorsExternalConnectionFullRefreshGroupsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/external/connections/{id}/fullRefresh/groups/{id}`
    ExternalConnectorsExternalConnectionFullRefreshGroupsId
}

impl ExternalConnectorsExternalConnectionFullRefreshGroupsId {
    /// `POST /external/connections/{externalConnection-id}/fullRefresh/groups/{id}/members`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn members(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST externalConnection: members
            : ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/fullRefresh/groups/{id}/members";
        self.0.name("members").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.externalGroup`, such as `/external/connections/{id}/groups`.
    ExternalConnectorsExternalConnectionGroups[models::external_connectors::ExternalGroup]
}

impl ExternalConnectorsExternalConnectionGroups {
    /// `POST /external/connections/{connectionId}/groups` — Create externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-groups?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::ExternalGroup,
    ) -> Call<models::external_connectors::ExternalGroup> {
        let sheet = "POST externalConnection: create
            externalconnectors-externalconnection-post-groups: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.externalConnection`, such as `/external/connections`.
    ExternalConnectorsExternalConnections[models::external_connectors::ExternalConnection]
}

impl ExternalConnectorsExternalConnections {
    /// `POST /external/connections` — Create connection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::ExternalConnection,
    ) -> Call<models::external_connectors::ExternalConnection> {
        let sheet = "POST external: create
            externalconnectors-external-post-connections: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/connections` — List connections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn list(&self) -> List<models::external_connectors::ExternalConnection> {
        let sheet = "GET externalConnection: list
            externalconnectors-externalconnection-list: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalGroup`, such as `/external/connections/{id}/groups/{id}`.
    ExternalConnectorsExternalGroup: super::Entity = models::external_connectors::ExternalGroup
}

impl ExternalConnectorsExternalGroup {
    /// `DELETE /external/connections/{connectionId}/groups/{externalGroupId}` — Delete externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalGroup: delete
            externalconnectors-externalgroup-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{externalConnection-id}/groups/{externalGroup-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.Read.All`, `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.Read.All`, `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalGroup> {
        let sheet = "GET externalGroup: get
            : ExternalItem.Read.All ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.Read.All ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{externalConnection-id}/groups/{externalGroup-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::external_connectors::ExternalGroup,
    ) -> Call<models::external_connectors::ExternalGroup> {
        let sheet = "PATCH externalGroup: update
            : ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::ExternalConnectorsExternalGroupMembers {
        super::ExternalConnectorsExternalGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.identity`, such as `/external/connections/{id}/groups/{id}/members`.
    ExternalConnectorsExternalGroupMembers[models::external_connectors::Identity]
}

impl ExternalConnectorsExternalGroupMembers {
    /// `POST /external/connections/{connectionsId}/groups/{externalGroupId}/members` — Create externalGroupMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-post-members?view=graph-rest-beta)
    /// Required: `id`, `type`, `identitySource`. Status: 201.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::ExternalGroupMember,
    ) -> Call<models::external_connectors::ExternalGroupMember> {
        let sheet = "POST externalGroup: create
            externalconnectors-externalgroup-post-members: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}/members";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalItem`, such as `/external/connections/{id}/items/{id}`.
    ExternalConnectorsExternalItem: super::Entity = models::external_connectors::ExternalItem
}

impl ExternalConnectorsExternalItem {
    /// `DELETE /external/connections/{connection-id}/items/{item-id}` — Delete externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalItem: delete
            externalconnectors-externalitem-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{connection-id}/items/{item-id}` — Get externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalItem> {
        let sheet = "GET externalItem: get
            externalconnectors-externalitem-get: ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `PUT /external/connections/{connection-id}/items/{item-id}` — Create externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn replace(&self, body: models::external_connectors::ExternalItem) -> Call<()> {
        let sheet = "PUT externalConnection: replace
            externalconnectors-externalconnection-put-items: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /external/connections/{connection-id}/items/{item-id}` — Update externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::external_connectors::ExternalItem,
    ) -> Call<models::external_connectors::ExternalItem> {
        let sheet = "PATCH externalItem: update
            externalconnectors-externalitem-update: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activities(&self) -> Collection<models::external_connectors::ExternalActivity> {
        Collection::at(self.0.name("activities"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.identity`, such as `/external/connections/{id}/groups/{id}/members/{id}`.
    ExternalConnectorsIdentity: super::Entity = models::external_connectors::Identity
}

impl ExternalConnectorsIdentity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::external_connectors::Identity> {
        self.0.get("GET identity: get")
    }

    /// `DELETE /external/connections/{connectionId}/groups/{externalGroupId}/members/{externalGroupMemberId}` — Delete externalGroupMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroupmember-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalGroupMember: delete
            externalconnectors-externalgroupmember-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}/members/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.schema`, such as `/external/connections/{id}/schema`.
    ExternalConnectorsSchema: super::Entity = models::external_connectors::Schema
}

impl ExternalConnectorsSchema {
    /// `POST /external/connections/{id}/schema` — Create schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-schema?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::Schema,
    ) -> Call<Option<models::external_connectors::ConnectionOperation>> {
        let sheet = "POST externalConnection: create
            externalconnectors-externalconnection-post-schema: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/connections/{id}/schema` — Get schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::Schema> {
        let sheet = "GET schema: get
            externalconnectors-schema-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{connectionId}/schema` — Update schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-update?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::external_connectors::Schema,
    ) -> Call<Option<models::external_connectors::ConnectionOperation>> {
        let sheet = "PATCH schema: update
            externalconnectors-schema-update: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.azureDataLakeConnector`, such as `/external/industryData/dataConnectors/{id}/microsoft.graph.industryData.azureDataLakeConnector`.
    IndustryDataAzureDataLakeConnector: super::IndustryDataIndustryDataConnector = models::industry_data::AzureDataLakeConnector
}

impl IndustryDataAzureDataLakeConnector {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::industry_data::AzureDataLakeConnector> {
        self.0.get("GET azureDataLakeConnector: get")
    }

    /// `…/getuploadsession`
    pub fn getuploadsession(&self) -> super::IndustryDataAzureDataLakeConnectorGetuploadsession {
        super::IndustryDataAzureDataLakeConnectorGetuploadsession(self.0.name("getuploadsession"))
    }
}

crate::runtime::node! {
    /// `/external/industryData/dataConnectors/{id}/microsoft.graph.industryData.azureDataLakeConnector/getuploadsession`
    IndustryDataAzureDataLakeConnectorGetuploadsession
}

impl IndustryDataAzureDataLakeConnectorGetuploadsession {
    /// `GET /external/industryData/dataConnectors/{industryDataConnector-id}/microsoft.graph.industryData.azureDataLakeConnector/getuploadsession`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.Upload`, `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.ReadWrite.All`, `IndustryData-DataConnector.Upload`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET azureDataLakeConnector: get
            : IndustryData-DataConnector.Upload IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.ReadWrite.All IndustryData-DataConnector.Upload
            /external/industryData/dataConnectors/{id}/microsoft.graph.industryData.azureDataLakeConnector/getuploadsession";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.inboundFlow`, such as `/external/industryData/inboundFlows/{id}`.
    IndustryDataInboundFlow: super::Entity = models::industry_data::InboundFlow
}

impl IndustryDataInboundFlow {
    /// `DELETE /external/industryData/inboundFlows/{inboundFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-inboundflow-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-InboundFlow.ReadWrite.All`; application: `IndustryData-InboundFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE inboundFlow: delete
            industrydata-inboundflow-delete: IndustryData-InboundFlow.ReadWrite.All | | IndustryData-InboundFlow.ReadWrite.All
            /external/industryData/inboundFlows/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/inboundFlows/{inboundFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-inboundflow-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`; application: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`.
    pub fn get(&self) -> Get<models::industry_data::InboundFlow> {
        let sheet = "GET inboundFlow: get
            industrydata-inboundflow-get: IndustryData-InboundFlow.Read.All IndustryData-InboundFlow.ReadWrite.All | | IndustryData-InboundFlow.Read.All IndustryData-InboundFlow.ReadWrite.All
            /external/industryData/inboundFlows/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/industryData/inboundFlows/{inboundFlow-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-inboundapiflow-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-InboundFlow.ReadWrite.All`; application: `IndustryData-InboundFlow.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::industry_data::InboundFlow>,
    ) -> Call<models::industry_data::InboundFlow> {
        let sheet = "PATCH inboundApiFlow: update
            industrydata-inboundapiflow-update: IndustryData-InboundFlow.ReadWrite.All | | IndustryData-InboundFlow.ReadWrite.All
            /external/industryData/inboundFlows/{id}";
        self.0.call(sheet).json(Into::<models::industry_data::InboundFlow>::into(body))
    }

    /// `…/dataConnector`
    pub fn data_connector(&self) -> super::IndustryDataIndustryDataConnector {
        super::IndustryDataIndustryDataConnector(self.0.name("dataConnector"))
    }

    /// `…/year`
    pub fn year(&self) -> super::IndustryDataYearTimePeriodDefinition {
        super::IndustryDataYearTimePeriodDefinition(self.0.name("year"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.industryDataConnector`, such as `/external/industryData/dataConnectors/{id}`.
    IndustryDataIndustryDataConnector: super::Entity = models::industry_data::IndustryDataConnector
}

impl IndustryDataIndustryDataConnector {
    /// `DELETE /external/industryData/dataConnectors/{industryDataConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydataconnector-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE industryDataConnector: delete
            industrydata-industrydataconnector-delete: IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.ReadWrite.All
            /external/industryData/dataConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/dataConnectors/{industryDataConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydataconnector-get?view=graph-rest-beta), metadata
    /// Also: `/external/industryData/inboundFlows/{inboundFlow-id}/dataConnector`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.Read.All`, `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.Read.All`, `IndustryData-DataConnector.ReadWrite.All`.
    pub fn get(&self) -> Get<models::industry_data::IndustryDataConnector> {
        let sheet = "GET industryDataConnector: get
            industrydata-industrydataconnector-get: IndustryData-DataConnector.Read.All IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.Read.All IndustryData-DataConnector.ReadWrite.All
            /external/industryData/dataConnectors/{id}
            : IndustryData-DataConnector.Read.All IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.Read.All IndustryData-DataConnector.ReadWrite.All
            /external/industryData/inboundFlows/{id}/dataConnector";
        self.0.get(sheet)
    }

    /// `PATCH /external/industryData/dataConnectors/{industryDataConnector-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-azuredatalakeconnector-update?view=graph-rest-beta), metadata
    /// Also: `/external/industryData/inboundFlows/{inboundFlow-id}/dataConnector`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::industry_data::IndustryDataConnector>,
    ) -> Call<models::industry_data::IndustryDataConnector> {
        let sheet = "PATCH azureDataLakeConnector: update
            industrydata-azuredatalakeconnector-update: IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.ReadWrite.All
            /external/industryData/dataConnectors/{id}
            : IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.ReadWrite.All
            /external/industryData/inboundFlows/{id}/dataConnector";
        self.0.call(sheet).json(Into::<models::industry_data::IndustryDataConnector>::into(body))
    }

    /// `POST /external/industryData/dataConnectors/{industryDataConnector-id}/microsoft.graph.industryData.validate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydataconnector-validate?view=graph-rest-beta), metadata
    /// Also: `/external/industryData/inboundFlows/{inboundFlow-id}/dataConnector/microsoft.graph.industryData.validate`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.Upload`, `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.ReadWrite.All`, `IndustryData-DataConnector.Upload`.
    pub fn validate(&self) -> Call<()> {
        let sheet = "POST industryDataConnector: validate
            industrydata-industrydataconnector-validate: IndustryData-DataConnector.Upload IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.ReadWrite.All IndustryData-DataConnector.Upload
            /external/industryData/dataConnectors/{id}/microsoft.graph.industryData.validate
            /external/industryData/inboundFlows/{id}/dataConnector/microsoft.graph.industryData.validate";
        self.0.name("microsoft.graph.industryData.validate").call(sheet)
    }

    /// `…/microsoft.graph.industryData.azureDataLakeConnector`
    pub fn as_azure_data_lake_connector(&self) -> super::IndustryDataAzureDataLakeConnector {
        super::IndustryDataAzureDataLakeConnector(self.0.name("microsoft.graph.industryData.azureDataLakeConnector"))
    }

    /// `…/sourceSystem`
    ///
    /// The type lists it; no page documents a request there.
    pub fn source_system(&self) -> super::IndustryDataSourceSystemDefinition {
        super::IndustryDataSourceSystemDefinition(self.0.name("sourceSystem"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.industryDataRoot`, such as `/external/industryData`.
    IndustryDataIndustryDataRoot: super::Entity = models::industry_data::IndustryDataRoot
}

impl IndustryDataIndustryDataRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::industry_data::IndustryDataRoot> {
        self.0.get("GET industryDataRoot: get")
    }

    /// `…/dataConnectors`
    pub fn data_connectors(&self) -> super::IndustryDataIndustryDataRootDataConnectors {
        super::IndustryDataIndustryDataRootDataConnectors(self.0.name("dataConnectors"))
    }

    /// `…/inboundFlows`
    pub fn inbound_flows(&self) -> super::IndustryDataIndustryDataRootInboundFlows {
        super::IndustryDataIndustryDataRootInboundFlows(self.0.name("inboundFlows"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::IndustryDataIndustryDataRootOperations {
        super::IndustryDataIndustryDataRootOperations(self.0.name("operations"))
    }

    /// `…/outboundProvisioningFlowSets`
    pub fn outbound_provisioning_flow_sets(&self) -> super::IndustryDataIndustryDataRootOutboundProvisioningFlowSets {
        super::IndustryDataIndustryDataRootOutboundProvisioningFlowSets(self.0.name("outboundProvisioningFlowSets"))
    }

    /// `…/outbounddatalakeflows`
    pub fn outbounddatalakeflows(&self) -> super::IndustryDataIndustryDataRootOutbounddatalakeflows {
        super::IndustryDataIndustryDataRootOutbounddatalakeflows(self.0.name("outbounddatalakeflows"))
    }

    /// `…/referenceDefinitions`
    pub fn reference_definitions(&self) -> super::IndustryDataIndustryDataRootReferenceDefinitions {
        super::IndustryDataIndustryDataRootReferenceDefinitions(self.0.name("referenceDefinitions"))
    }

    /// `…/roleGroups`
    pub fn role_groups(&self) -> super::IndustryDataIndustryDataRootRoleGroups {
        super::IndustryDataIndustryDataRootRoleGroups(self.0.name("roleGroups"))
    }

    /// `…/runs`
    pub fn runs(&self) -> super::IndustryDataIndustryDataRootRuns {
        super::IndustryDataIndustryDataRootRuns(self.0.name("runs"))
    }

    /// `…/sourceSystems`
    pub fn source_systems(&self) -> super::IndustryDataIndustryDataRootSourceSystems {
        super::IndustryDataIndustryDataRootSourceSystems(self.0.name("sourceSystems"))
    }

    /// `…/years`
    pub fn years(&self) -> super::IndustryDataIndustryDataRootYears {
        super::IndustryDataIndustryDataRootYears(self.0.name("years"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.industryDataConnector`, such as `/external/industryData/dataConnectors`.
    IndustryDataIndustryDataRootDataConnectors[models::industry_data::IndustryDataConnector]
}

impl IndustryDataIndustryDataRootDataConnectors {
    /// `POST /external/industryData/dataConnectors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-azuredatalakeconnector-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::industry_data::IndustryDataConnector>,
    ) -> Call<models::industry_data::IndustryDataConnector> {
        let sheet = "POST azureDataLakeConnector: create
            industrydata-azuredatalakeconnector-post: IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.ReadWrite.All
            /external/industryData/dataConnectors";
        self.0.call(sheet).json(Into::<models::industry_data::IndustryDataConnector>::into(body))
    }

    /// `GET /external/industryData/dataConnectors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydataconnector-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-DataConnector.Read.All`, `IndustryData-DataConnector.ReadWrite.All`; application: `IndustryData-DataConnector.Read.All`, `IndustryData-DataConnector.ReadWrite.All`.
    pub fn list(&self) -> List<models::industry_data::IndustryDataConnector> {
        let sheet = "GET industryDataConnector: list
            industrydata-industrydataconnector-list: IndustryData-DataConnector.Read.All IndustryData-DataConnector.ReadWrite.All | | IndustryData-DataConnector.Read.All IndustryData-DataConnector.ReadWrite.All
            /external/industryData/dataConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.inboundFlow`, such as `/external/industryData/inboundFlows`.
    IndustryDataIndustryDataRootInboundFlows[models::industry_data::InboundFlow]
}

impl IndustryDataIndustryDataRootInboundFlows {
    /// `POST /external/industryData/inboundFlows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-inboundapiflow-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IndustryData-InboundFlow.ReadWrite.All`; application: `IndustryData-InboundFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::industry_data::InboundFlow>,
    ) -> Call<models::industry_data::InboundFlow> {
        let sheet = "POST inboundApiFlow: create
            industrydata-inboundapiflow-post: IndustryData-InboundFlow.ReadWrite.All | | IndustryData-InboundFlow.ReadWrite.All
            /external/industryData/inboundFlows";
        self.0.call(sheet).json(Into::<models::industry_data::InboundFlow>::into(body))
    }

    /// `GET /external/industryData/inboundFlows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-inboundflow-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`; application: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`.
    pub fn list(&self) -> List<models::industry_data::InboundFlow> {
        let sheet = "GET inboundFlow: list
            industrydata-inboundflow-list: IndustryData-InboundFlow.Read.All IndustryData-InboundFlow.ReadWrite.All | | IndustryData-InboundFlow.Read.All IndustryData-InboundFlow.ReadWrite.All
            /external/industryData/inboundFlows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.longRunningOperation`, such as `/external/industryData/operations`.
    IndustryDataIndustryDataRootOperations[models::LongRunningOperation]
}

impl IndustryDataIndustryDataRootOperations {
    /// `GET /external/industryData/operations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-filevalidateoperation-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData.ReadBasic.All`; application: `IndustryData.ReadBasic.All`.
    pub fn list(&self) -> List<models::LongRunningOperation> {
        let sheet = "GET fileValidateOperation: list
            industrydata-filevalidateoperation-list: IndustryData.ReadBasic.All | | IndustryData.ReadBasic.All
            /external/industryData/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.outboundProvisioningFlowSet`, such as `/external/industryData/outboundProvisioningFlowSets`.
    IndustryDataIndustryDataRootOutboundProvisioningFlowSets[models::industry_data::OutboundProvisioningFlowSet]
}

impl IndustryDataIndustryDataRootOutboundProvisioningFlowSets {
    /// `POST /external/industryData/outboundProvisioningFlowSets`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::industry_data::OutboundProvisioningFlowSet,
    ) -> Call<models::industry_data::OutboundProvisioningFlowSet> {
        let sheet = "POST industryDataRoot: create
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/industryData/outboundProvisioningFlowSets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydataroot-list-outboundprovisioningflowsets?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.Read.All`, `IndustryData-OutboundFlow.ReadWrite.All`; application: `IndustryData-OutboundFlow.Read.All`.
    pub fn list(&self) -> List<models::industry_data::OutboundProvisioningFlowSet> {
        let sheet = "GET industryDataRoot: list
            industrydata-industrydataroot-list-outboundprovisioningflowsets: IndustryData-OutboundFlow.Read.All IndustryData-OutboundFlow.ReadWrite.All | | IndustryData-OutboundFlow.Read.All
            /external/industryData/outboundProvisioningFlowSets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/external/industryData/outbounddatalakeflows`
    IndustryDataIndustryDataRootOutbounddatalakeflows
}

impl IndustryDataIndustryDataRootOutbounddatalakeflows {
    /// `POST /external/industryData/outbounddatalakeflows`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST industryDataRoot: create
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outbounddatalakeflows";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/industryData/outbounddatalakeflows`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.Read.All`, `IndustryData-OutboundFlow.ReadWrite.All`; application: `IndustryData-OutboundFlow.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET industryDataRoot: list
            : IndustryData-OutboundFlow.Read.All IndustryData-OutboundFlow.ReadWrite.All | | IndustryData-OutboundFlow.Read.All
            /external/industryData/outbounddatalakeflows";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::IndustryDataIndustryDataRootOutbounddatalakeflowsId {
        super::IndustryDataIndustryDataRootOutbounddatalakeflowsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/external/industryData/outbounddatalakeflows/{id}`
    IndustryDataIndustryDataRootOutbounddatalakeflowsId
}

impl IndustryDataIndustryDataRootOutbounddatalakeflowsId {
    /// `DELETE /external/industryData/outbounddatalakeflows/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE industryDataRoot: delete
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outbounddatalakeflows/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.referenceDefinition`, such as `/external/industryData/referenceDefinitions`.
    IndustryDataIndustryDataRootReferenceDefinitions[models::industry_data::ReferenceDefinition]
}

impl IndustryDataIndustryDataRootReferenceDefinitions {
    /// `POST /external/industryData/referenceDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-referencedefinition-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IndustryData-ReferenceDefinition.ReadWrite.All`; application: `IndustryData-ReferenceDefinition.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::industry_data::ReferenceDefinition,
    ) -> Call<models::industry_data::ReferenceDefinition> {
        let sheet = "POST referenceDefinition: create
            industrydata-referencedefinition-post: IndustryData-ReferenceDefinition.ReadWrite.All | | IndustryData-ReferenceDefinition.ReadWrite.All
            /external/industryData/referenceDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/industryData/referenceDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-referencedefinition-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-ReferenceDefinition.ReadWrite.All`, `IndustryData.ReadBasic.All`; application: `IndustryData-ReferenceDefinition.ReadWrite.All`, `IndustryData.ReadBasic.All`.
    pub fn list(&self) -> List<models::industry_data::ReferenceDefinition> {
        let sheet = "GET referenceDefinition: list
            industrydata-referencedefinition-list: IndustryData-ReferenceDefinition.ReadWrite.All IndustryData.ReadBasic.All | | IndustryData-ReferenceDefinition.ReadWrite.All IndustryData.ReadBasic.All
            /external/industryData/referenceDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.roleGroup`, such as `/external/industryData/roleGroups`.
    IndustryDataIndustryDataRootRoleGroups[models::industry_data::RoleGroup]
}

impl IndustryDataIndustryDataRootRoleGroups {
    /// `GET /external/industryData/roleGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-rolegroup-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData.ReadBasic.All`; application: `IndustryData.ReadBasic.All`.
    pub fn list(&self) -> List<models::industry_data::RoleGroup> {
        let sheet = "GET roleGroup: list
            industrydata-rolegroup-list: IndustryData.ReadBasic.All | | IndustryData.ReadBasic.All
            /external/industryData/roleGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.industryDataRun`, such as `/external/industryData/runs`.
    IndustryDataIndustryDataRootRuns[models::industry_data::IndustryDataRun]
}

impl IndustryDataIndustryDataRootRuns {
    /// `GET /external/industryData/runs/microsoft.graph.industryData.getStatistics`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_statistics(&self) -> Get<models::industry_data::IndustryDataRunStatistics> {
        let sheet = "GET getstatistics: get_statistics
            : | |
            /external/industryData/runs/microsoft.graph.industryData.getStatistics";
        self.0.name("microsoft.graph.industryData.getStatistics").get(sheet)
    }

    /// `GET /external/industryData/runs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydatarun-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.Start`; application: `IndustryData-Run.Read.All`, `IndustryData-Run.Start`.
    pub fn list(&self) -> List<models::industry_data::IndustryDataRun> {
        let sheet = "GET industryDataRun: list
            industrydata-industrydatarun-list: IndustryData-Run.Read.All IndustryData-Run.Start | | IndustryData-Run.Read.All IndustryData-Run.Start
            /external/industryData/runs";
        self.0.list(sheet)
    }

    /// `POST /external/industryData/runs/microsoft.graph.industryData.start`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-Run.Start`; application: `IndustryData-Run.Start`.
    pub fn start(&self) -> Call<()> {
        let sheet = "POST industryDataRun: start
            : IndustryData-Run.Start | | IndustryData-Run.Start
            /external/industryData/runs/microsoft.graph.industryData.start";
        self.0.name("microsoft.graph.industryData.start").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.sourceSystemDefinition`, such as `/external/industryData/sourceSystems`.
    IndustryDataIndustryDataRootSourceSystems[models::industry_data::SourceSystemDefinition]
}

impl IndustryDataIndustryDataRootSourceSystems {
    /// `POST /external/industryData/sourceSystems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-sourcesystemdefinition-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IndustryData-SourceSystem.ReadWrite.All`; application: `IndustryData-SourceSystem.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::industry_data::SourceSystemDefinition,
    ) -> Call<models::industry_data::SourceSystemDefinition> {
        let sheet = "POST sourceSystemDefinition: create
            industrydata-sourcesystemdefinition-post: IndustryData-SourceSystem.ReadWrite.All | | IndustryData-SourceSystem.ReadWrite.All
            /external/industryData/sourceSystems";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/industryData/sourceSystems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-sourcesystemdefinition-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-SourceSystem.Read.All`, `IndustryData-SourceSystem.ReadWrite.All`; application: `IndustryData-SourceSystem.Read.All`, `IndustryData-SourceSystem.ReadWrite.All`.
    pub fn list(&self) -> List<models::industry_data::SourceSystemDefinition> {
        let sheet = "GET sourceSystemDefinition: list
            industrydata-sourcesystemdefinition-list: IndustryData-SourceSystem.Read.All IndustryData-SourceSystem.ReadWrite.All | | IndustryData-SourceSystem.Read.All IndustryData-SourceSystem.ReadWrite.All
            /external/industryData/sourceSystems";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.yearTimePeriodDefinition`, such as `/external/industryData/years`.
    IndustryDataIndustryDataRootYears[models::industry_data::YearTimePeriodDefinition]
}

impl IndustryDataIndustryDataRootYears {
    /// `POST /external/industryData/years`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-yeartimeperioddefinition-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IndustryData-TimePeriod.ReadWrite.All`; application: `IndustryData-TimePeriod.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::industry_data::YearTimePeriodDefinition,
    ) -> Call<models::industry_data::YearTimePeriodDefinition> {
        let sheet = "POST yearTimePeriodDefinition: create
            industrydata-yeartimeperioddefinition-post: IndustryData-TimePeriod.ReadWrite.All | | IndustryData-TimePeriod.ReadWrite.All
            /external/industryData/years";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/industryData/years`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-yeartimeperioddefinition-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-TimePeriod.Read.All`, `IndustryData-TimePeriod.ReadWrite.All`; application: `IndustryData-TimePeriod.Read.All`, `IndustryData-TimePeriod.ReadWrite.All`.
    pub fn list(&self) -> List<models::industry_data::YearTimePeriodDefinition> {
        let sheet = "GET yearTimePeriodDefinition: list
            industrydata-yeartimeperioddefinition-list: IndustryData-TimePeriod.Read.All IndustryData-TimePeriod.ReadWrite.All | | IndustryData-TimePeriod.Read.All IndustryData-TimePeriod.ReadWrite.All
            /external/industryData/years";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.industryDataRun`, such as `/external/industryData/runs/{id}`.
    IndustryDataIndustryDataRun: super::Entity = models::industry_data::IndustryDataRun
}

impl IndustryDataIndustryDataRun {
    /// `GET /external/industryData/runs/{industryDataRun-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydatarun-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.Start`; application: `IndustryData-Run.Read.All`, `IndustryData-Run.Start`.
    pub fn get(&self) -> Get<models::industry_data::IndustryDataRun> {
        let sheet = "GET industryDataRun: get
            industrydata-industrydatarun-get: IndustryData-Run.Read.All IndustryData-Run.Start | | IndustryData-Run.Read.All IndustryData-Run.Start
            /external/industryData/runs/{id}";
        self.0.get(sheet)
    }

    /// `GET /external/industryData/runs/{industryDataRun-id}/microsoft.graph.industryData.getStatistics`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-industrydatarun-getstatistics?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.Start`; application: `IndustryData-Run.Read.All`, `IndustryData-Run.Start`.
    pub fn get_statistics(&self) -> Get<models::industry_data::IndustryDataRunStatistics> {
        let sheet = "GET industryDataRun: get_statistics
            industrydata-industrydatarun-getstatistics: IndustryData-Run.Read.All IndustryData-Run.Start | | IndustryData-Run.Read.All IndustryData-Run.Start
            /external/industryData/runs/{id}/microsoft.graph.industryData.getStatistics";
        self.0.name("microsoft.graph.industryData.getStatistics").get(sheet)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activities(&self) -> Collection<models::industry_data::IndustryDataRunActivity> {
        Collection::at(self.0.name("activities"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.outboundProvisioningFlowSet`, such as `/external/industryData/outboundProvisioningFlowSets/{id}`.
    IndustryDataOutboundProvisioningFlowSet: super::Entity = models::industry_data::OutboundProvisioningFlowSet
}

impl IndustryDataOutboundProvisioningFlowSet {
    /// `DELETE /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE outboundProvisioningFlowSet: delete
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.Read.All`, `IndustryData-OutboundFlow.ReadWrite.All`; application: `IndustryData-OutboundFlow.Read.All`.
    pub fn get(&self) -> Get<models::industry_data::OutboundProvisioningFlowSet> {
        let sheet = "GET outboundProvisioningFlowSet: get
            : IndustryData-OutboundFlow.Read.All IndustryData-OutboundFlow.ReadWrite.All | | IndustryData-OutboundFlow.Read.All
            /external/industryData/outboundProvisioningFlowSets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::industry_data::OutboundProvisioningFlowSet,
    ) -> Call<models::industry_data::OutboundProvisioningFlowSet> {
        let sheet = "PATCH outboundProvisioningFlowSet: update
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/educationprovisioningflows`
    pub fn educationprovisioningflows(
        &self,
    ) -> super::IndustryDataOutboundProvisioningFlowSetEducationprovisioningflows
    {
        super::IndustryDataOutboundProvisioningFlowSetEducationprovisioningflows(
            self.0.name("educationprovisioningflows"),
        )
    }

    /// `…/provisioningFlows`
    pub fn provisioning_flows(&self) -> super::IndustryDataOutboundProvisioningFlowSetProvisioningFlows {
        super::IndustryDataOutboundProvisioningFlowSetProvisioningFlows(self.0.name("provisioningFlows"))
    }
}

crate::runtime::node! {
    /// `/external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows`
    IndustryDataOutboundProvisioningFlowSetEducationprovisioningflows
}

impl IndustryDataOutboundProvisioningFlowSetEducationprovisioningflows {
    /// `POST /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/educationprovisioningflows`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST outboundProvisioningFlowSet: create
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/educationprovisioningflows`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.Read.All`, `IndustryData-OutboundFlow.ReadWrite.All`; application: `IndustryData-OutboundFlow.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET outboundProvisioningFlowSet: list
            : IndustryData-OutboundFlow.Read.All IndustryData-OutboundFlow.ReadWrite.All | | IndustryData-OutboundFlow.Read.All
            /external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::IndustryDataOutboundProvisioningFlowSetEducationprovisioningflowsId {
        super::IndustryDataOutboundProvisioningFlowSetEducationprovisioningflowsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows/{id}`
    IndustryDataOutboundProvisioningFlowSetEducationprovisioningflowsId
}

impl IndustryDataOutboundProvisioningFlowSetEducationprovisioningflowsId {
    /// `DELETE /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/educationprovisioningflows/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE outboundProvisioningFlowSet: delete
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/educationprovisioningflows/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.Read.All`, `IndustryData-OutboundFlow.ReadWrite.All`; application: `IndustryData-OutboundFlow.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET outboundProvisioningFlowSet: get
            : IndustryData-OutboundFlow.Read.All IndustryData-OutboundFlow.ReadWrite.All | | IndustryData-OutboundFlow.Read.All
            /external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows/{id}";
        self.0.get(sheet)
    }

    /// `POST /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/educationprovisioningflows/{id}/reset`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn reset(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST outboundProvisioningFlowSet: reset
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows/{id}/reset";
        self.0.name("reset").call(sheet).json(body)
    }

    /// `PATCH /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/educationprovisioningflows/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-OutboundFlow.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH outboundProvisioningFlowSet: update
            : IndustryData-OutboundFlow.ReadWrite.All | |
            /external/industryData/outboundProvisioningFlowSets/{id}/educationprovisioningflows/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.industryData.provisioningFlow`, such as `/external/industryData/outboundProvisioningFlowSets/{id}/provisioningFlows`.
    IndustryDataOutboundProvisioningFlowSetProvisioningFlows[models::industry_data::ProvisioningFlow]
}

impl IndustryDataOutboundProvisioningFlowSetProvisioningFlows {
    /// `GET /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/provisioningFlows`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-outboundprovisioningflowset-list-provisioningflows?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::industry_data::ProvisioningFlow> {
        let sheet = "GET outboundProvisioningFlowSet: list
            industrydata-outboundprovisioningflowset-list-provisioningflows: | |
            /external/industryData/outboundProvisioningFlowSets/{id}/provisioningFlows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.provisioningFlow`, such as `/external/industryData/outboundProvisioningFlowSets/{id}/provisioningFlows/{id}`.
    IndustryDataProvisioningFlow: super::Entity = models::industry_data::ProvisioningFlow
}

impl IndustryDataProvisioningFlow {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::industry_data::ProvisioningFlow> {
        self.0.get("GET provisioningFlow: get")
    }

    /// `POST /external/industryData/outboundProvisioningFlowSets/{outboundProvisioningFlowSet-id}/provisioningFlows/{provisioningFlow-id}/microsoft.graph.industryData.reset`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-provisioningflow-reset?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn reset(&self) -> Call<()> {
        let sheet = "POST provisioningFlow: reset
            industrydata-provisioningflow-reset: | |
            /external/industryData/outboundProvisioningFlowSets/{id}/provisioningFlows/{id}/microsoft.graph.industryData.reset";
        self.0.name("microsoft.graph.industryData.reset").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.referenceDefinition`, such as `/external/industryData/referenceDefinitions/{id}`.
    IndustryDataReferenceDefinition: super::Entity = models::industry_data::ReferenceDefinition
}

impl IndustryDataReferenceDefinition {
    /// `DELETE /external/industryData/referenceDefinitions/{referenceDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-ReferenceDefinition.ReadWrite.All`; application: `IndustryData-ReferenceDefinition.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE referenceDefinition: delete
            : IndustryData-ReferenceDefinition.ReadWrite.All | | IndustryData-ReferenceDefinition.ReadWrite.All
            /external/industryData/referenceDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/referenceDefinitions/{referenceDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-referencedefinition-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-ReferenceDefinition.Read.All`, `IndustryData-ReferenceDefinition.ReadWrite.All`; application: `IndustryData-ReferenceDefinition.Read.All`, `IndustryData-ReferenceDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::industry_data::ReferenceDefinition> {
        let sheet = "GET referenceDefinition: get
            industrydata-referencedefinition-get: IndustryData-ReferenceDefinition.Read.All IndustryData-ReferenceDefinition.ReadWrite.All | | IndustryData-ReferenceDefinition.Read.All IndustryData-ReferenceDefinition.ReadWrite.All
            /external/industryData/referenceDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/industryData/referenceDefinitions/{referenceDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-ReferenceDefinition.ReadWrite.All`; application: `IndustryData-ReferenceDefinition.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::industry_data::ReferenceDefinition,
    ) -> Call<models::industry_data::ReferenceDefinition> {
        let sheet = "PATCH referenceDefinition: update
            : IndustryData-ReferenceDefinition.ReadWrite.All | | IndustryData-ReferenceDefinition.ReadWrite.All
            /external/industryData/referenceDefinitions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.roleGroup`, such as `/external/industryData/roleGroups/{id}`.
    IndustryDataRoleGroup: super::Entity = models::industry_data::RoleGroup
}

impl IndustryDataRoleGroup {
    /// `GET /external/industryData/roleGroups/{roleGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-rolegroup-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-ReferenceDefinition.Read.All`; application: `IndustryData-ReferenceDefinition.Read.All`.
    pub fn get(&self) -> Get<models::industry_data::RoleGroup> {
        let sheet = "GET roleGroup: get
            industrydata-rolegroup-get: IndustryData-ReferenceDefinition.Read.All | | IndustryData-ReferenceDefinition.Read.All
            /external/industryData/roleGroups/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.sourceSystemDefinition`, such as `/external/industryData/sourceSystems/{id}`.
    IndustryDataSourceSystemDefinition: super::Entity = models::industry_data::SourceSystemDefinition
}

impl IndustryDataSourceSystemDefinition {
    /// `DELETE /external/industryData/sourceSystems/{sourceSystemDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-sourcesystemdefinition-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-SourceSystem.ReadWrite.All`; application: `IndustryData-SourceSystem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sourceSystemDefinition: delete
            industrydata-sourcesystemdefinition-delete: IndustryData-SourceSystem.ReadWrite.All | | IndustryData-SourceSystem.ReadWrite.All
            /external/industryData/sourceSystems/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/sourceSystems/{sourceSystemDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-sourcesystemdefinition-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-SourceSystem.Read.All`, `IndustryData-SourceSystem.ReadWrite.All`; application: `IndustryData-SourceSystem.Read.All`, `IndustryData-SourceSystem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::industry_data::SourceSystemDefinition> {
        let sheet = "GET sourceSystemDefinition: get
            industrydata-sourcesystemdefinition-get: IndustryData-SourceSystem.Read.All IndustryData-SourceSystem.ReadWrite.All | | IndustryData-SourceSystem.Read.All IndustryData-SourceSystem.ReadWrite.All
            /external/industryData/sourceSystems/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/industryData/sourceSystems/{sourceSystemDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-sourcesystemdefinition-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-SourceSystem.ReadWrite.All`; application: `IndustryData-SourceSystem.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::industry_data::SourceSystemDefinition,
    ) -> Call<models::industry_data::SourceSystemDefinition> {
        let sheet = "PATCH sourceSystemDefinition: update
            industrydata-sourcesystemdefinition-update: IndustryData-SourceSystem.ReadWrite.All | | IndustryData-SourceSystem.ReadWrite.All
            /external/industryData/sourceSystems/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sourceSystem`
    pub fn source_system(&self) -> super::IndustryDataSourceSystemDefinitionSourceSystem {
        super::IndustryDataSourceSystemDefinitionSourceSystem(self.0.name("sourceSystem"))
    }
}

crate::runtime::node! {
    /// `/external/industryData/sourceSystems/{id}/sourceSystem`
    IndustryDataSourceSystemDefinitionSourceSystem
}

impl IndustryDataSourceSystemDefinitionSourceSystem {
    /// `GET /external/industryData/sourceSystems/{sourceSystemDefinition-id}/sourceSystem`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `IndustryData-SourceSystem.Read.All`, `IndustryData-SourceSystem.ReadWrite.All`; application: `IndustryData-SourceSystem.Read.All`, `IndustryData-SourceSystem.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET sourceSystemDefinition: get
            : IndustryData-SourceSystem.Read.All IndustryData-SourceSystem.ReadWrite.All | | IndustryData-SourceSystem.Read.All IndustryData-SourceSystem.ReadWrite.All
            /external/industryData/sourceSystems/{id}/sourceSystem";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.industryData.yearTimePeriodDefinition`, such as `/external/industryData/years/{id}`.
    IndustryDataYearTimePeriodDefinition: super::Entity = models::industry_data::YearTimePeriodDefinition
}

impl IndustryDataYearTimePeriodDefinition {
    /// `DELETE /external/industryData/years/{yearTimePeriodDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-yeartimeperioddefinition-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IndustryData-TimePeriod.ReadWrite.All`; application: `IndustryData-TimePeriod.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE yearTimePeriodDefinition: delete
            industrydata-yeartimeperioddefinition-delete: IndustryData-TimePeriod.ReadWrite.All | | IndustryData-TimePeriod.ReadWrite.All
            /external/industryData/years/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/industryData/years/{yearTimePeriodDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-yeartimeperioddefinition-get?view=graph-rest-beta), metadata
    /// Also: `/external/industryData/inboundFlows/{inboundFlow-id}/year`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-TimePeriod.Read.All`, `IndustryData-TimePeriod.ReadWrite.All`; application: `IndustryData-TimePeriod.Read.All`, `IndustryData-TimePeriod.ReadWrite.All`.
    pub fn get(&self) -> Get<models::industry_data::YearTimePeriodDefinition> {
        let sheet = "GET yearTimePeriodDefinition: get
            industrydata-yeartimeperioddefinition-get: IndustryData-TimePeriod.Read.All IndustryData-TimePeriod.ReadWrite.All | | IndustryData-TimePeriod.Read.All IndustryData-TimePeriod.ReadWrite.All
            /external/industryData/years/{id}
            : IndustryData-TimePeriod.Read.All IndustryData-TimePeriod.ReadWrite.All | | IndustryData-TimePeriod.Read.All IndustryData-TimePeriod.ReadWrite.All
            /external/industryData/inboundFlows/{id}/year";
        self.0.get(sheet)
    }

    /// `PATCH /external/industryData/years/{yearTimePeriodDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/industrydata-yeartimeperioddefinition-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IndustryData-TimePeriod.ReadWrite.All`; application: `IndustryData-TimePeriod.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::industry_data::YearTimePeriodDefinition,
    ) -> Call<models::industry_data::YearTimePeriodDefinition> {
        let sheet = "PATCH yearTimePeriodDefinition: update
            industrydata-yeartimeperioddefinition-update: IndustryData-TimePeriod.ReadWrite.All | | IndustryData-TimePeriod.ReadWrite.All
            /external/industryData/years/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/search`
    Search
}

impl Search {
    /// `POST /search/grounding`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.Read.All`, `ExternalItem.Read.All`, `Sites.Read.All`.
    pub fn grounding(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST searchEntity: grounding
            : Files.Read.All ExternalItem.Read.All Sites.Read.All | |
            /search/grounding";
        self.0.name("grounding").call(sheet).json(body)
    }

    /// `POST /search/query` — searchentity: query
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read` and 8 more; application: `Files.Read.All`, `Sites.Read.All`.
    pub fn query(&self, body: requests::search_entity::QueryRequest) -> Call<Vec<models::SearchResponse>> {
        let sheet = "POST searchEntity: query
            search-query: Mail.Read Calendars.Read Chat.Read Acronym.Read.All Bookmark.Read.All ExternalItem.Read.All Files.Read.All QnA.Read.All Sites.Read.All | | Files.Read.All Sites.Read.All
            /search/query";
        self.0.name("query").call(sheet).json(body)
    }

    /// `…/acronyms`
    pub fn acronyms(&self) -> super::SearchAcronyms {
        super::SearchAcronyms(self.0.name("acronyms"))
    }

    /// `…/bookmarks`
    pub fn bookmarks(&self) -> super::SearchBookmarks {
        super::SearchBookmarks(self.0.name("bookmarks"))
    }

    /// `…/qna`
    pub fn qna(&self) -> Collection<models::search::Qna> {
        Collection::at(self.0.name("qna"))
    }

    /// `…/qnas`
    pub fn qnas(&self) -> super::SearchQnas {
        super::SearchQnas(self.0.name("qnas"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.acronym`, such as `/search/acronyms/{id}`.
    SearchAcronym: super::Entity = models::search::Acronym
}

impl SearchAcronym {
    /// `DELETE /search/acronyms/{acronymsId}` — Delete acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE acronym: delete
            search-acronym-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/acronyms/{acronymsId}` — Get acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Acronym> {
        let sheet = "GET acronym: get
            search-acronym-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/acronyms/{acronymsId}` — Update acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Acronym) -> Call<()> {
        let sheet = "PATCH acronym: update
            search-acronym-update: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.acronym`, such as `/search/acronyms`.
    SearchAcronyms[models::search::Acronym]
}

impl SearchAcronyms {
    /// `POST /search/acronyms` — Create acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-acronyms?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Acronym) -> Call<models::search::Acronym> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-acronyms: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/acronyms` — List acronyms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-acronyms?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Acronym> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-acronyms: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.bookmark`, such as `/search/bookmarks/{id}`.
    SearchBookmark: super::Entity = models::search::Bookmark
}

impl SearchBookmark {
    /// `DELETE /search/bookmarks/{bookmarksId}` — Delete bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookmark: delete
            search-bookmark-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/bookmarks/{bookmarksId}` — Get bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Bookmark> {
        let sheet = "GET bookmark: get
            search-bookmark-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/bookmarks/{bookmarksId}` — Update bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Bookmark) -> Call<()> {
        let sheet = "PATCH bookmark: update
            search-bookmark-update: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.bookmark`, such as `/search/bookmarks`.
    SearchBookmarks[models::search::Bookmark]
}

impl SearchBookmarks {
    /// `POST /search/bookmarks` — Create bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-bookmarks?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Bookmark) -> Call<models::search::Bookmark> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-bookmarks: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/bookmarks` — List bookmarks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-bookmarks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Bookmark> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-bookmarks: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.qna`, such as `/search/qna/{id}`.
    SearchQna: super::Entity = models::search::Qna
}

impl SearchQna {
    /// `DELETE /search/qnas/{qnaId}` — Delete qna
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE qna: delete
            search-qna-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/qnas/{qnaId}` — Get qna
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Qna> {
        let sheet = "GET qna: get
            search-qna-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/qna/{qnaId}` — Update qna
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-update?view=graph-rest-beta)
    /// Also: `/search/qnas/{qna-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.ReadWrite.All`, `SearchConfiguration.Read.All`; application: `SearchConfiguration.ReadWrite.All`, `SearchConfiguration.Read.All`.
    pub fn update(&self, body: models::search::Qna) -> Call<()> {
        let sheet = "PATCH qna: update
            search-qna-update: SearchConfiguration.ReadWrite.All SearchConfiguration.Read.All | | SearchConfiguration.ReadWrite.All SearchConfiguration.Read.All
            /search/qna/{id}
            search-qna-update: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.qna`, such as `/search/qnas`.
    SearchQnas[models::search::Qna]
}

impl SearchQnas {
    /// `POST /search/qnas` — Create QNA
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-qnas?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Qna) -> Call<models::search::Qna> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-qnas: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/qnas` — List qnas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-qnas?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Qna> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-qnas: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas";
        self.0.list(sheet)
    }
}
