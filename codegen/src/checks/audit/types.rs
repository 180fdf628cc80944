//! Whether a documented type is the declared one: two references in, how far they agree out.
//!
//! Documentation does not make every distinction that metadata makes: a GUID is a string to it, and so is an enum whose
//! values it lists. Such a type may stand for the declared one, as a base type may for a derived one and the other way
//! round. Whether something is a collection always counts.

use super::csdl::{Csdl, fold};
use crate::model::types::TypeRef;

/// How far two types agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeMatch {
    /// They are the same.
    Same,
    /// The documented one may stand for the declared one.
    Compatible,
    /// Neither.
    Different,
}

impl TypeMatch {
    /// Whether the documentation may say so.
    pub(super) fn is_compatible(self) -> bool {
        self != Self::Different
    }
}

/// Compares a documented type with the declared one.
pub(super) fn compare(documented: &TypeRef, declared: &TypeRef, csdl: &Csdl) -> TypeMatch {
    let (told, real) = (fold(&documented.name), fold(&declared.name));
    if documented.collection != declared.collection {
        TypeMatch::Different
    } else if told == real {
        TypeMatch::Same
    } else if stands_for(&told, &real, csdl) || csdl.related(&told, &real) {
        TypeMatch::Compatible
    } else {
        TypeMatch::Different
    }
}

/// Whether documentation writes the one primitive type for the other.
fn stands_for(told: &str, real: &str, csdl: &Csdl) -> bool {
    match told {
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
    use crate::checks::audit::csdl::tests::house;

    #[test]
    fn types_are_the_same_or_stand_for_each_other_or_differ() {
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
