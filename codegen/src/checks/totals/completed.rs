//! Counts what completes published pages. It stands beside the other figures, which count what was published.

use std::collections::BTreeSet;

use crate::model::api::{Api, Marks, Operation, Property, Version};

/// What of a version comes from the service's metadata, its permissions, and the index of its reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompletedTotals {
    /// Operations that no published page documents.
    pub operations: usize,
    /// Request lines that no published page lists.
    pub requests: usize,
    /// Routes that no published page lists.
    pub routes: usize,
    /// Structured types that no published page declares.
    pub types: usize,
    /// Enums of which no published page lists a member.
    pub enums: usize,
    /// Members of enums that no published page lists.
    pub members: usize,
    /// Properties and relationships that no published page lists.
    pub properties: usize,
    /// Parameters that no published page lists.
    pub parameters: usize,
    /// Published properties and parameters with the type of the metadata.
    pub types_of_rows: usize,
    /// Published types, properties, relationships and enums that the metadata lacks.
    pub absent: usize,
    /// Request lines with permissions of their own.
    pub permitted: usize,
}

impl CompletedTotals {
    /// Counts what completes a version.
    pub(super) fn of(version: &Version) -> Self {
        let lines = || version.operations.iter().flat_map(|operation| &operation.requests);
        let mut totals = Self {
            operations: version.operations.iter().filter(|operation| operation.marks.is_completed()).count(),
            requests: lines().filter(|line| !line.source.is_published()).count(),
            permitted: lines().filter(|line| !line.permissions.is_empty()).count(),
            members: version.enums.iter().map(|one| one.completed_members.len()).sum(),
            routes: version.routes.iter().filter(|route| !is_published(&route.documented, version)).count(),
            ..Self::default()
        };
        for ty in &version.resources {
            totals.types += usize::from(ty.marks.is_completed());
            totals.absent += usize::from(ty.marks.absent);
            let rows = ty.properties.iter().chain(&ty.relationships).map(|row: &Property| &row.marks);
            totals.properties += totals.count_rows(rows);
        }
        for one in &version.enums {
            totals.enums += usize::from(one.marks.is_completed());
            totals.absent += usize::from(one.marks.absent);
        }
        for operation in &version.operations {
            let rows = operation.parameters.iter().map(|parameter| &parameter.marks);
            totals.parameters += totals.count_rows(rows);
        }
        totals
    }

    /// Counts the types and the absence of published rows. Returns the number of completed ones.
    fn count_rows<'m>(&mut self, rows: impl Iterator<Item = &'m Marks>) -> usize {
        let mut completed = 0;
        for marks in rows {
            completed += usize::from(marks.is_completed());
            self.types_of_rows += usize::from(marks.type_source.is_some());
            self.absent += usize::from(marks.absent);
        }
        completed
    }

    /// The figures with their names; those that are not zero.
    pub fn figures(&self) -> impl Iterator<Item = (&'static str, usize)> + use<> {
        let figures = [
            ("completed operations", self.operations),
            ("completed request lines", self.requests),
            ("completed routes", self.routes),
            ("completed types", self.types),
            ("completed enums", self.enums),
            ("completed members of enums", self.members),
            ("completed properties", self.properties),
            ("completed parameters", self.parameters),
            ("rows with the type of the metadata", self.types_of_rows),
            ("published facts that the metadata lacks", self.absent),
            ("request lines with permissions of their own", self.permitted),
        ];
        figures.into_iter().filter(|(_, figure)| *figure > 0)
    }
}

/// Counts the pages on which nothing is published.
pub(super) fn pages(api: &Api) -> usize {
    let (mut published, mut completed) = (BTreeSet::new(), BTreeSet::new());
    for version in &api.versions {
        let operations = version.operations.iter().map(|one| (one.page.as_str(), &one.marks));
        let types = version.resources.iter().flat_map(|one| one.pages.iter().map(|page| (page.as_str(), &one.marks)));
        let enums = version.enums.iter().map(|one| (one.page.as_str(), &one.marks));
        for (page, marks) in operations.chain(types).chain(enums) {
            let pages = if marks.is_completed() { &mut completed } else { &mut published };
            pages.insert(page);
        }
    }
    completed.difference(&published).count()
}

/// Whether a published page lists one of these request lines.
pub fn is_published(documented: &[(u32, u32)], version: &Version) -> bool {
    documented.is_empty()
        || documented.iter().any(|(operation, line)| {
            let operation: Option<&Operation> = version.operations.get(*operation as usize);
            let line = operation.and_then(|operation| operation.requests.get(*line as usize));
            line.is_some_and(|line| line.source.is_published())
        })
}
