// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::Value;

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.accessType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    AccessType = "microsoft.graph.externalConnectors.accessType" {
        Grant = "grant",
        Deny = "deny",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.acl`](https://learn.microsoft.com/graph/api/resources/externalconnectors-acl?view=graph-rest-beta)
    Acl = "microsoft.graph.externalConnectors.acl";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<AccessType>, with_access_type(AccessType), "`accessType`: `microsoft.graph.externalConnectors.accessType`" "Possible values are: grant, deny.";
    "identitySource" IDENTITY_SOURCE, identity_source str -> Option<&str>, with_identity_source(String), "`identitySource`: `Edm.String`" "Possible values are: azureActiveDirectory, external.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: user, group, everyone, everyoneExceptGuests.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.aclType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    AclType = "microsoft.graph.externalConnectors.aclType" {
        User = "user",
        Group = "group",
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        ExternalGroup = "externalGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.configuration`](https://learn.microsoft.com/graph/api/resources/externalconnectors-configuration?view=graph-rest-beta)
    Configuration = "microsoft.graph.externalConnectors.configuration";
    "authorizedAppIds" AUTHORIZED_APP_IDS, authorized_app_ids strs -> Option<Vec<&str>>, with_authorized_app_ids(Vec<String>), "`authorizedAppIds`: `Collection(Edm.String)`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionOperation`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation?view=graph-rest-beta)
    ConnectionOperation = "microsoft.graph.externalConnectors.connectionOperation";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<ConnectionOperationStatus>, with_status(ConnectionOperationStatus), "`status`: `microsoft.graph.externalConnectors.connectionOperationStatus`" "Possible values are: unspecified, inprogress, completed, failed.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ConnectionOperationStatus = "microsoft.graph.externalConnectors.connectionOperationStatus" {
        Unspecified = "unspecified",
        Inprogress = "inprogress",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionQuota`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionquota?view=graph-rest-beta)
    ConnectionQuota = "microsoft.graph.externalConnectors.connectionQuota";
    "itemsRemaining" ITEMS_REMAINING, items_remaining i64 -> Option<i64>, with_items_remaining(i64), "`itemsRemaining`: `Edm.Int64`";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionState`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ConnectionState = "microsoft.graph.externalConnectors.connectionState" {
        Draft = "draft",
        Ready = "ready",
        Obsolete = "obsolete",
        LimitExceeded = "limitExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.displayTemplate`](https://learn.microsoft.com/graph/api/resources/externalconnectors-displaytemplate?view=graph-rest-beta)
    DisplayTemplate = "microsoft.graph.externalConnectors.displayTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "layout" LAYOUT, layout model -> Option<&super::Json>, with_layout(super::Json), "`layout`: `microsoft.graph.Json`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "rules" RULES, rules models -> Option<&[PropertyRule]>, with_rules(Vec<PropertyRule>), "`rules`: `Collection(microsoft.graph.externalConnectors.propertyRule)`" "Optional.";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalConnection`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-beta)
    ExternalConnection = "microsoft.graph.externalConnectors.externalConnection";
    "configuration" CONFIGURATION, configuration model -> Option<&Configuration>, with_configuration(Configuration), "`configuration`: `microsoft.graph.externalConnectors.configuration`" "Optional.";
    "connectorId" CONNECTOR_ID, connector_id str -> Option<&str>, with_connector_id(String), "`connectorId`: `Edm.String`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required. Possible values are: None, Directory, Exchange, ExchangeArchive, LinkedIn, Mailbox, OneDriveBusiness, Teams, SharePoint, Yammer, Connectors, TaskFabric, PowerBI, Assistant, TopicEngine, MSFT\\_All\\_Connectors.";
    "ingestedItemsCount" INGESTED_ITEMS_COUNT, ingested_items_count i64 -> Option<i64>, with_ingested_items_count(i64), "`ingestedItemsCount`: `Edm.Int64`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "searchSettings" SEARCH_SETTINGS, search_settings model -> Option<&SearchSettings>, with_search_settings(SearchSettings), "`searchSettings`: `microsoft.graph.externalConnectors.searchSettings`";
    "state" STATE, state enumeration -> Option<ConnectionState>, with_state(ConnectionState), "`state`: `microsoft.graph.externalConnectors.connectionState`" "Required. Possible values are: draft, ready, obsolete, limitExceeded.";
    "groups" GROUPS, groups models -> Option<&[ExternalGroup]>, with_groups(Vec<ExternalGroup>), "`groups`: `Collection(microsoft.graph.externalConnectors.externalGroup)`, read-only" "Read-only. Nullable.";
    "items" ITEMS, items models -> Option<&[ExternalItem]>, with_items(Vec<ExternalItem>), "`items`: `Collection(microsoft.graph.externalConnectors.externalItem)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[ConnectionOperation]>, with_operations(Vec<ConnectionOperation>), "`operations`: `Collection(microsoft.graph.externalConnectors.connectionOperation)`, read-only" "Read-only. Nullable.";
    "quota" QUOTA, quota model -> Option<&ConnectionQuota>, with_quota(ConnectionQuota), "`quota`: `microsoft.graph.externalConnectors.connectionQuota`, read-only" "Read-only. Nullable.";
    "schema" SCHEMA, schema model -> Option<&Schema>, with_schema(Schema), "`schema`: `microsoft.graph.externalConnectors.schema`, read-only" "Read-only. Nullable.";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalGroup`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup?view=graph-rest-beta)
    ExternalGroup = "microsoft.graph.externalConnectors.externalGroup";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "members" MEMBERS, members models -> Option<&[ExternalGroupMember]>, with_members(Vec<ExternalGroupMember>), "`members`: `Collection(microsoft.graph.externalConnectors.externalGroupMember)`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalGroupMember`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroupmember?view=graph-rest-beta)
    ExternalGroupMember = "microsoft.graph.externalConnectors.externalGroupMember";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<ExternalGroupMemberType>, with_type(ExternalGroupMemberType), "`type`: `microsoft.graph.externalConnectors.externalGroupMemberType`" "Possible values are: user, group, azureActiveDirectory.";
    "identitySource" IDENTITY_SOURCE, identity_source enumeration -> Option<IdentitySourceType>, with_identity_source(IdentitySourceType), "`identitySource`: `microsoft.graph.externalConnectors.identitySourceType`" "Possible values are: azureActiveDirectory, external.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalGroupMemberType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ExternalGroupMemberType = "microsoft.graph.externalConnectors.externalGroupMemberType" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItem`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem?view=graph-rest-beta)
    ExternalItem = "microsoft.graph.externalConnectors.externalItem";
    "acl" ACL, acl models -> Option<&[Acl]>, with_acl(Vec<Acl>), "`acl`: `Collection(microsoft.graph.externalConnectors.acl)`" "Required.";
    "content" CONTENT, content model -> Option<&ExternalItemContent>, with_content(ExternalItemContent), "`content`: `microsoft.graph.externalConnectors.externalItemContent`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "properties" PROPERTIES, properties untyped -> Option<&Value>, with_properties(Value), "`properties`: `Edm.Untyped`" "Required.";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItemContent`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent?view=graph-rest-beta)
    ExternalItemContent = "microsoft.graph.externalConnectors.externalItemContent";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`" "Required.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Required. Possible values are: text, html.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalItemContentType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ExternalItemContentType = "microsoft.graph.externalConnectors.externalItemContentType" {
        Text = "text",
        Html = "html",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.identitySourceType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    IdentitySourceType = "microsoft.graph.externalConnectors.identitySourceType" {
        AzureActiveDirectory = "azureActiveDirectory",
        External = "external",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.label`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    Label = "microsoft.graph.externalConnectors.label" {
        Title = "title",
        Url = "url",
        CreatedBy = "createdBy",
        LastModifiedBy = "lastModifiedBy",
        Authors = "authors",
        CreatedDateTime = "createdDateTime",
        LastModifiedDateTime = "lastModifiedDateTime",
        FileName = "fileName",
        FileExtension = "fileExtension",
        UnknownFutureValue = "unknownFutureValue",
        IconUrl = "iconUrl",
        ContainerName = "containerName",
        ContainerUrl = "containerUrl",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.property`](https://learn.microsoft.com/graph/api/resources/externalconnectors-property?view=graph-rest-beta)
    Property = "microsoft.graph.externalConnectors.property";
    "aliases" ALIASES, aliases strs -> Option<Vec<&str>>, with_aliases(Vec<String>), "`aliases`: `Collection(Edm.String)`";
    "isQueryable" IS_QUERYABLE, is_queryable bool -> Option<bool>, with_is_queryable(bool), "`isQueryable`: `Edm.Boolean`" "Optional.";
    "isRefinable" IS_REFINABLE, is_refinable bool -> Option<bool>, with_is_refinable(bool), "`isRefinable`: `Edm.Boolean`" "Optional.";
    "isRetrievable" IS_RETRIEVABLE, is_retrievable bool -> Option<bool>, with_is_retrievable(bool), "`isRetrievable`: `Edm.Boolean`" "Optional.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`" "Optional.";
    "labels" LABELS, labels enumerations -> Option<Vec<Label>>, with_labels(Vec<Label>), "`labels`: `Collection(microsoft.graph.externalConnectors.label)`" "Optional. Possible values are: title, url, createdBy, lastModifiedBy, authors, createdDateTime, lastModifiedDateTime, fileName, fileExtension, unknownFutureValue, iconUrl, containerName, containerUrl.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<PropertyType>, with_type(PropertyType), "`type`: `microsoft.graph.externalConnectors.propertyType`" "Required. Possible values are: string, int64, double, dateTime, boolean, stringCollection, int64Collection, doubleCollection, dateTimeCollection, unknownFutureValue.";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.propertyRule`](https://learn.microsoft.com/graph/api/resources/externalconnectors-propertyrule?view=graph-rest-beta)
    PropertyRule = "microsoft.graph.externalConnectors.propertyRule";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`" "Required. Possible values are: null, equals, notEquals, contains, notContains, lessThan, greaterThan, startsWith, unknownFutureValue.";
    "property" PROPERTY, property str -> Option<&str>, with_property(String), "`property`: `Edm.String`" "Required.";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`" "Required.";
    "valuesJoinedBy" VALUES_JOINED_BY, values_joined_by enumeration -> Option<super::BinaryOperator>, with_values_joined_by(super::BinaryOperator), "`valuesJoinedBy`: `microsoft.graph.binaryOperator`" "Required. Possible values are: or, and.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.propertyType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    PropertyType = "microsoft.graph.externalConnectors.propertyType" {
        String = "string",
        Int64 = "int64",
        Double = "double",
        DateTime = "dateTime",
        Boolean = "boolean",
        StringCollection = "stringCollection",
        Int64Collection = "int64Collection",
        DoubleCollection = "doubleCollection",
        DateTimeCollection = "dateTimeCollection",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.schema`](https://learn.microsoft.com/graph/api/resources/externalconnectors-schema?view=graph-rest-beta)
    Schema = "microsoft.graph.externalConnectors.schema";
    "baseType" BASE_TYPE, base_type str -> Option<&str>, with_base_type(String), "`baseType`: `Edm.String`" "Required.";
    "properties" PROPERTIES, properties models -> Option<&[Property]>, with_properties(Vec<Property>), "`properties`: `Collection(microsoft.graph.externalConnectors.property)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.searchSettings`](https://learn.microsoft.com/graph/api/resources/externalconnectors-searchsettings?view=graph-rest-beta)
    SearchSettings = "microsoft.graph.externalConnectors.searchSettings";
    "searchResultTemplates" SEARCH_RESULT_TEMPLATES, search_result_templates models -> Option<&[DisplayTemplate]>, with_search_result_templates(Vec<DisplayTemplate>), "`searchResultTemplates`: `Collection(microsoft.graph.externalConnectors.displayTemplate)`";
}
