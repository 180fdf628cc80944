//! Compares a documented type with the declared one.
//!
//! Documentation does not make every distinction of the metadata: it may write string for a GUID, or for an enum whose
//! values it lists. Such types are compatible, and so are a base type and a derived one. A collection never matches a
//! single value.

use crate::csdl::{Csdl, fold};
use crate::model::types::TypeRef;

/// How well two types match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeMatch {
    /// They are the same type.
    Same,
    /// Documentation may write the one for the other.
    Compatible,
    /// They have nothing in common.
    Different,
}

impl TypeMatch {
    /// Whether the documented type is the declared one, or compatible with it.
    pub(super) fn is_compatible(self) -> bool {
        self != Self::Different
    }
}

/// Compares a documented type with the declared one.
pub(super) fn compare(documented: &TypeRef, declared: &TypeRef, csdl: &Csdl) -> TypeMatch {
    let (stated, real) = (fold(&documented.name), fold(&declared.name));
    if documented.collection != declared.collection {
        TypeMatch::Different
    } else if stated == real {
        TypeMatch::Same
    } else if stands_for(&stated, &real, csdl) || csdl.related(&stated, &real) {
        TypeMatch::Compatible
    } else {
        TypeMatch::Different
    }
}

/// Whether documentation writes the one primitive type for the other.
fn stands_for(stated: &str, real: &str, csdl: &Csdl) -> bool {
    match stated {
        "edm.string" => {
            matches!(real, "edm.guid" | "edm.binary" | "edm.duration" | "edm.date" | "edm.timeofday")
                || csdl.enum_type(real).is_some()
        }
        "edm.int32" => matches!(real, "edm.int16" | "edm.byte" | "edm.sbyte" | "edm.int64"),
        "edm.int64" => real == "edm.int32",
        "edm.double" | "edm.single" | "edm.decimal" => matches!(real, "edm.double" | "edm.single" | "edm.decimal"),
        "edm.binary" => matches!(real, "edm.string" | "edm.stream"),
        "edm.stream" => real == "edm.binary",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csdl::tests::house;

    #[test]
    fn types_are_the_same_compatible_or_different() {
        let csdl = house();
        for (documented, declared, expected) in [
            ("Edm.String", "Edm.String", TypeMatch::Same),
            ("microsoft.graph.Door", "microsoft.graph.door", TypeMatch::Same),
            ("Edm.String", "Edm.Guid", TypeMatch::Compatible),
            ("Edm.Guid", "Edm.String", TypeMatch::Different),
            ("Edm.String", "microsoft.graph.color", TypeMatch::Compatible),
            ("Edm.String", "microsoft.graph.door", TypeMatch::Different),
            ("Edm.Int64", "Edm.Int32", TypeMatch::Compatible),
            ("Edm.Int64", "Edm.Int16", TypeMatch::Different),
            ("Edm.Single", "Edm.Decimal", TypeMatch::Compatible),
            ("Edm.Stream", "Edm.Binary", TypeMatch::Compatible),
            ("microsoft.graph.door", "microsoft.graph.gate", TypeMatch::Compatible),
            ("microsoft.graph.gate", "microsoft.graph.entity", TypeMatch::Compatible),
            ("microsoft.graph.gate", "microsoft.graph.house", TypeMatch::Different),
            ("Edm.Untyped", "Edm.String", TypeMatch::Different),
        ] {
            let agreement = compare(&TypeRef::single(documented), &TypeRef::single(declared), &csdl);
            assert_eq!(agreement, expected, "{documented} {declared}");
        }
        let many = TypeRef { name: "Edm.String".into(), collection: true };
        assert_eq!(compare(&many, &TypeRef::single("Edm.String"), &csdl), TypeMatch::Different);
    }
}
