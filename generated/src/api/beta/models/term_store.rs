// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.group`](https://learn.microsoft.com/graph/api/resources/termstore-group?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Group: super::Entity = "microsoft.graph.termStore.group";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "scope" SCOPE, scope enumeration -> Option<super::termstore::TermGroupScope>, with_scope(super::termstore::TermGroupScope), "`scope`: `microsoft.graph.termstore.termGroupScope`, type of the metadata" "Possible values are: global, system, siteCollection.";
    "parentSiteId" PARENT_SITE_ID, parent_site_id str -> Option<&str>, with_parent_site_id(String), "`parentSiteId`: `Edm.String`";
    "sets" SETS, sets models -> Option<&[Set]>, with_sets(Vec<Set>), "`sets`: `Collection(microsoft.graph.termStore.set)`";
}

#[cfg(feature = "extra-types")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.termStore.groupScope`](https://learn.microsoft.com/graph/api/resources/termstore-group?view=graph-rest-beta), not in the metadata
    GroupScope = "microsoft.graph.termStore.groupScope" {}
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// [`microsoft.graph.termStore.localizedDescription`](https://learn.microsoft.com/graph/api/resources/termstore-localizeddescription?view=graph-rest-beta)
    LocalizedDescription = "microsoft.graph.termStore.localizedDescription";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// [`microsoft.graph.termStore.localizedLabel`](https://learn.microsoft.com/graph/api/resources/termstore-localizedlabel?view=graph-rest-beta)
    LocalizedLabel = "microsoft.graph.termStore.localizedLabel";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// [`microsoft.graph.termStore.localizedName`](https://learn.microsoft.com/graph/api/resources/termstore-localizedname?view=graph-rest-beta)
    LocalizedName = "microsoft.graph.termStore.localizedName";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.relation`](https://learn.microsoft.com/graph/api/resources/termstore-relation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Relation: super::Entity = "microsoft.graph.termStore.relation";
    inherited "id" ID, with_id(String), "`id`";
    "relationship" RELATIONSHIP, relationship enumeration -> Option<super::termstore::RelationType>, with_relationship(super::termstore::RelationType), "`relationship`: `microsoft.graph.termstore.relationType`, type of the metadata" "Possible values are: pin, reuse.";
    "fromTerm" FROM_TERM, from_term model -> Option<&Term>, with_from_term(Term), "`fromTerm`: `microsoft.graph.termStore.term`";
    "set" SET, set model -> Option<&Set>, with_set(Set), "`set`: `microsoft.graph.termStore.set`";
    "toTerm" TO_TERM, to_term model -> Option<&Term>, with_to_term(Term), "`toTerm`: `microsoft.graph.termStore.term`";
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.set`](https://learn.microsoft.com/graph/api/resources/termstore-set?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Set: super::Entity = "microsoft.graph.termStore.set";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "localizedNames" LOCALIZED_NAMES, localized_names models -> Option<&[LocalizedName]>, with_localized_names(Vec<LocalizedName>), "`localizedNames`: `Collection(microsoft.graph.termStore.localizedName)`";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValue]>, with_properties(Vec<super::KeyValue>), "`properties`: `Collection(microsoft.graph.keyValue)`";
    "children" CHILDREN, children models -> Option<&[Term]>, with_children(Vec<Term>), "`children`: `Collection(microsoft.graph.termStore.term)`";
    "parentGroup" PARENT_GROUP, parent_group model -> Option<&Group>, with_parent_group(Group), "`parentGroup`: `microsoft.graph.termStore.group`";
    "relations" RELATIONS, relations models -> Option<&[Relation]>, with_relations(Vec<Relation>), "`relations`: `Collection(microsoft.graph.termStore.relation)`";
    "terms" TERMS, terms models -> Option<&[Term]>, with_terms(Vec<Term>), "`terms`: `Collection(microsoft.graph.termStore.term)`";
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.store`](https://learn.microsoft.com/graph/api/resources/termstore-store?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Store: super::Entity = "microsoft.graph.termStore.store";
    inherited "id" ID, with_id(String), "`id`";
    "defaultLanguageTag" DEFAULT_LANGUAGE_TAG, default_language_tag str -> Option<&str>, with_default_language_tag(String), "`defaultLanguageTag`: `Edm.String`";
    "languageTags" LANGUAGE_TAGS, language_tags strs -> Option<Vec<&str>>, with_language_tags(Vec<String>), "`languageTags`: `Collection(Edm.String)`";
    "groups" GROUPS, groups models -> Option<&[Group]>, with_groups(Vec<Group>), "`groups`: `Collection(microsoft.graph.termStore.group)`";
    "sets" SETS, sets models -> Option<&[Set]>, with_sets(Vec<Set>), "`sets`: `Collection(microsoft.graph.termStore.set)`";
}

#[cfg(feature = "sites")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.term`](https://learn.microsoft.com/graph/api/resources/termstore-term?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Term: super::Entity = "microsoft.graph.termStore.term";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "descriptions" DESCRIPTIONS, descriptions models -> Option<&[LocalizedDescription]>, with_descriptions(Vec<LocalizedDescription>), "`descriptions`: `Collection(microsoft.graph.termStore.localizedDescription)`";
    "labels" LABELS, labels models -> Option<&[LocalizedLabel]>, with_labels(Vec<LocalizedLabel>), "`labels`: `Collection(microsoft.graph.termStore.localizedLabel)`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValue]>, with_properties(Vec<super::KeyValue>), "`properties`: `Collection(microsoft.graph.keyValue)`";
    "children" CHILDREN, children models -> Option<&[Term]>, with_children(Vec<Term>), "`children`: `Collection(microsoft.graph.termStore.term)`";
    "relations" RELATIONS, relations models -> Option<&[Relation]>, with_relations(Vec<Relation>), "`relations`: `Collection(microsoft.graph.termStore.relation)`";
    "set" SET, set model -> Option<&Set>, with_set(Set), "`set`: `microsoft.graph.termStore.set`";
}
