// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.accessType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    AccessType = "microsoft.graph.externalConnectors.accessType" {
        Grant = "grant",
        Deny = "deny",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.acl`](https://learn.microsoft.com/graph/api/resources/externalconnectors-acl?view=graph-rest-1.0)
    Acl = "microsoft.graph.externalConnectors.acl";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<AccessType>, with_access_type(AccessType), "`accessType`: `microsoft.graph.externalConnectors.accessType`" "Possible values are: grant, deny, unknownFutureValue.";
    "type" TYPE, type_ enumeration -> Option<AclType>, with_type(AclType), "`type`: `microsoft.graph.externalConnectors.aclType`" "Possible values are: user, group, everyone, everyoneExceptGuests, externalGroup, unknownFutureValue.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.aclType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    AclType = "microsoft.graph.externalConnectors.aclType" {
        User = "user",
        Group = "group",
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        ExternalGroup = "externalGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.configuration`](https://learn.microsoft.com/graph/api/resources/externalconnectors-configuration?view=graph-rest-1.0)
    Configuration = "microsoft.graph.externalConnectors.configuration";
    "authorizedAppIds" AUTHORIZED_APP_IDS, authorized_app_ids strs -> Option<Vec<&str>>, with_authorized_app_ids(Vec<String>), "`authorizedAppIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionOperation`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation?view=graph-rest-1.0)
    ConnectionOperation = "microsoft.graph.externalConnectors.connectionOperation";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<ConnectionOperationStatus>, with_status(ConnectionOperationStatus), "`status`: `microsoft.graph.externalConnectors.connectionOperationStatus`" "Possible values are: unspecified, inprogress, completed, failed, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    ConnectionOperationStatus = "microsoft.graph.externalConnectors.connectionOperationStatus" {
        Unspecified = "unspecified",
        Inprogress = "inprogress",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionState`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    ConnectionState = "microsoft.graph.externalConnectors.connectionState" {
        Draft = "draft",
        Ready = "ready",
        Obsolete = "obsolete",
        LimitExceeded = "limitExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalConnection`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-1.0)
    ExternalConnection = "microsoft.graph.externalConnectors.externalConnection";
    "configuration" CONFIGURATION, configuration model -> Option<&Configuration>, with_configuration(Configuration), "`configuration`: `microsoft.graph.externalConnectors.configuration`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required. Possible values are: None, Directory, Exchange, ExchangeArchive, LinkedIn, Mailbox, OneDriveBusiness, SharePoint, Teams, Yammer, Connectors, TaskFabric, PowerBI, Assistant, TopicEngine, MSFT\\_All\\_Connectors.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "state" STATE, state enumeration -> Option<ConnectionState>, with_state(ConnectionState), "`state`: `microsoft.graph.externalConnectors.connectionState`" "Possible values are: draft, ready, obsolete, limitExceeded, unknownFutureValue.";
    "items" ITEMS, items models -> Option<&[ExternalItem]>, with_items(Vec<ExternalItem>), "`items`: `Collection(microsoft.graph.externalConnectors.externalItem)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[ConnectionOperation]>, with_operations(Vec<ConnectionOperation>), "`operations`: `Collection(microsoft.graph.externalConnectors.connectionOperation)`, read-only" "Read-only. Nullable.";
    "schema" SCHEMA, schema model -> Option<&Schema>, with_schema(Schema), "`schema`: `microsoft.graph.externalConnectors.schema`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalGroup`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ExternalGroup: super::Entity = "microsoft.graph.externalConnectors.externalGroup";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "members" MEMBERS, members models -> Option<&[Identity]>, with_members(Vec<Identity>), "`members`: `Collection(microsoft.graph.externalConnectors.identity)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItem`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem?view=graph-rest-1.0)
    ExternalItem = "microsoft.graph.externalConnectors.externalItem";
    "acl" ACL, acl models -> Option<&[Acl]>, with_acl(Vec<Acl>), "`acl`: `Collection(microsoft.graph.externalConnectors.acl)`" "Required.";
    "content" CONTENT, content model -> Option<&ExternalItemContent>, with_content(ExternalItemContent), "`content`: `microsoft.graph.externalConnectors.externalItemContent`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "properties" PROPERTIES, properties model -> Option<&Properties>, with_properties(Properties), "`properties`: `microsoft.graph.externalConnectors.properties`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItemContent`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent?view=graph-rest-1.0)
    ExternalItemContent = "microsoft.graph.externalConnectors.externalItemContent";
    "type" TYPE, type_ enumeration -> Option<ExternalItemContentType>, with_type(ExternalItemContentType), "`type`: `microsoft.graph.externalConnectors.externalItemContentType`" "Possible values are: text, html, unknownFutureValue.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalItemContentType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    ExternalItemContentType = "microsoft.graph.externalConnectors.externalItemContentType" {
        Text = "text",
        Html = "html",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.identity`](https://learn.microsoft.com/graph/api/resources/externalconnectors-identity?view=graph-rest-1.0)
    Identity = "microsoft.graph.externalConnectors.identity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<IdentityType>, with_type(IdentityType), "`type`: `microsoft.graph.externalConnectors.identityType`" "Possible values are: user, group.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.identityType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    IdentityType = "microsoft.graph.externalConnectors.identityType" {
        User = "user",
        Group = "group",
        Externalgroup = "externalgroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.label`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.properties`](https://learn.microsoft.com/graph/api/resources/externalconnectors-properties?view=graph-rest-1.0)
    Properties = "microsoft.graph.externalConnectors.properties"
}

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.property`](https://learn.microsoft.com/graph/api/resources/externalconnectors-property?view=graph-rest-1.0)
    Property = "microsoft.graph.externalConnectors.property";
    "aliases" ALIASES, aliases strs -> Option<Vec<&str>>, with_aliases(Vec<String>), "`aliases`: `Collection(Edm.String)`";
    "isQueryable" IS_QUERYABLE, is_queryable bool -> Option<bool>, with_is_queryable(bool), "`isQueryable`: `Edm.Boolean`" "Optional.";
    "isRefinable" IS_REFINABLE, is_refinable bool -> Option<bool>, with_is_refinable(bool), "`isRefinable`: `Edm.Boolean`" "Optional.";
    "isRetrievable" IS_RETRIEVABLE, is_retrievable bool -> Option<bool>, with_is_retrievable(bool), "`isRetrievable`: `Edm.Boolean`" "Optional.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`" "Optional.";
    "labels" LABELS, labels enumerations -> Option<Vec<Label>>, with_labels(Vec<Label>), "`labels`: `Collection(microsoft.graph.externalConnectors.label)`" "Optional. Possible values are: title, url, createdBy, lastModifiedBy, authors, createdDateTime, lastModifiedDateTime, fileName, fileExtension, unknownFutureValue.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<PropertyType>, with_type(PropertyType), "`type`: `microsoft.graph.externalConnectors.propertyType`" "Possible values are: string, int64, double, dateTime, boolean, stringCollection, int64Collection, doubleCollection, dateTimeCollection, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.propertyType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
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

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.schema`](https://learn.microsoft.com/graph/api/resources/externalconnectors-schema?view=graph-rest-1.0)
    Schema = "microsoft.graph.externalConnectors.schema";
    "baseType" BASE_TYPE, base_type str -> Option<&str>, with_base_type(String), "`baseType`: `Edm.String`" "Required.";
    "properties" PROPERTIES, properties models -> Option<&[Property]>, with_properties(Vec<Property>), "`properties`: `Collection(microsoft.graph.externalConnectors.property)`";
}
