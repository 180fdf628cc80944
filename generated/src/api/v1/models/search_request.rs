// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchRequest`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-1.0)
    SearchRequest = "microsoft.graph.searchRequest"
}

impl SearchRequest {
    /// `aggregationFilters` in queries.
    pub const AGGREGATION_FILTERS: Property<Self> = Property::new("aggregationFilters");
    /// `aggregations` in queries.
    pub const AGGREGATIONS: Property<Self> = Property::new("aggregations");
    /// `contentSources` in queries.
    pub const CONTENT_SOURCES: Property<Self> = Property::new("contentSources");
    /// `enableTopResults` in queries.
    pub const ENABLE_TOP_RESULTS: Property<Self> = Property::new("enableTopResults");
    /// `entityTypes` in queries.
    pub const ENTITY_TYPES: Property<Self> = Property::new("entityTypes");
    /// `fields` in queries.
    pub const FIELDS: Property<Self> = Property::new("fields");
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");
    /// `queryAlterationOptions` in queries.
    pub const QUERY_ALTERATION_OPTIONS: Property<Self> = Property::new("queryAlterationOptions");
    /// `resultTemplateOptions` in queries.
    pub const RESULT_TEMPLATE_OPTIONS: Property<Self> = Property::new("resultTemplateOptions");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `sortProperties` in queries.
    pub const SORT_PROPERTIES: Property<Self> = Property::new("sortProperties");

    /// `aggregationFilters`: `Collection(Edm.String)`
    ///
    /// Optional. Supports multiple values.
    pub fn aggregation_filters(&self) -> Option<Vec<&str>> {
        self.0.strs("aggregationFilters")
    }

    /// Sets `aggregationFilters`.
    pub fn with_aggregation_filters(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("aggregationFilters", value))
    }

    /// `aggregations`: `Collection(microsoft.graph.aggregationOption)`
    ///
    /// Optional.
    pub fn aggregations(&self) -> Option<&[super::AggregationOption]> {
        self.0.models("aggregations")
    }

    /// Sets `aggregations`.
    pub fn with_aggregations(self, value: impl Into<Nullable<Vec<super::AggregationOption>>>) -> Self {
        Self(self.0.with("aggregations", value))
    }

    /// `contentSources`: `Collection(Edm.String)`
    pub fn content_sources(&self) -> Option<Vec<&str>> {
        self.0.strs("contentSources")
    }

    /// Sets `contentSources`.
    pub fn with_content_sources(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("contentSources", value))
    }

    /// `enableTopResults`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn enable_top_results(&self) -> Option<bool> {
        self.0.bool("enableTopResults")
    }

    /// Sets `enableTopResults`.
    pub fn with_enable_top_results(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableTopResults", value))
    }

    /// `entityTypes`: `Collection(microsoft.graph.entityType)`
    ///
    /// Required. Possible values are: list, site, listItem, message, event, drive, driveItem, externalItem.
    pub fn entity_types(&self) -> Option<Vec<super::EntityType>> {
        self.0.enumerations("entityTypes")
    }

    /// Sets `entityTypes`.
    pub fn with_entity_types(self, value: impl Into<Nullable<Vec<super::EntityType>>>) -> Self {
        Self(self.0.with("entityTypes", value))
    }

    /// `fields`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn fields(&self) -> Option<Vec<&str>> {
        self.0.strs("fields")
    }

    /// Sets `fields`.
    pub fn with_fields(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("fields", value))
    }

    /// `from`: `Edm.Int32`
    ///
    /// Optional.
    pub fn from(&self) -> Option<i32> {
        self.0.i32("from")
    }

    /// Sets `from`.
    pub fn with_from(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// `query`: `microsoft.graph.searchQuery`
    ///
    /// Required.
    pub fn query(&self) -> Option<&super::SearchQuery> {
        self.0.model("query")
    }

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<super::SearchQuery>>) -> Self {
        Self(self.0.with("query", value))
    }

    /// `queryAlterationOptions`: `microsoft.graph.searchAlterationOptions`
    ///
    /// Optional.
    pub fn query_alteration_options(&self) -> Option<&super::SearchAlterationOptions> {
        self.0.model("queryAlterationOptions")
    }

    /// Sets `queryAlterationOptions`.
    pub fn with_query_alteration_options(self, value: impl Into<Nullable<super::SearchAlterationOptions>>) -> Self {
        Self(self.0.with("queryAlterationOptions", value))
    }

    /// `resultTemplateOptions`: `Collection(microsoft.graph.resultTemplateOption)`
    pub fn result_template_options(&self) -> Option<&[super::ResultTemplateOption]> {
        self.0.models("resultTemplateOptions")
    }

    /// Sets `resultTemplateOptions`.
    pub fn with_result_template_options(self, value: impl Into<Nullable<Vec<super::ResultTemplateOption>>>) -> Self {
        Self(self.0.with("resultTemplateOptions", value))
    }

    /// `size`: `Edm.Int32`
    ///
    /// Optional.
    pub fn size(&self) -> Option<i32> {
        self.0.i32("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `sortProperties`: `Collection(microsoft.graph.sortProperty)`
    ///
    /// Optional.
    pub fn sort_properties(&self) -> Option<&[super::SortProperty]> {
        self.0.models("sortProperties")
    }

    /// Sets `sortProperties`.
    pub fn with_sort_properties(self, value: impl Into<Nullable<Vec<super::SortProperty>>>) -> Self {
        Self(self.0.with("sortProperties", value))
    }
}
