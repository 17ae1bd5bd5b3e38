package onestory.demo;

import java.util.List;

/** Names, streets and numbers from which the town's people are put together. */
final class Names {

  static final List<String> WOMEN =
      List.of(
          "Alice",
          "Bridget",
          "Carys",
          "Devika",
          "Elspeth",
          "Farah",
          "Gwen",
          "Hana",
          "Iris",
          "Jodie",
          "Keziah",
          "Lorna",
          "Mina",
          "Nadia",
          "Olive",
          "Priya",
          "Rhian",
          "Shanice",
          "Tilly",
          "Una",
          "Vera",
          "Winifred",
          "Yasmin",
          "Zofia");
  static final List<String> MEN =
      List.of(
          "Alfie", "Bashir", "Conor", "Dylan", "Edwin", "Femi", "Gareth", "Hamza", "Ivor", "Jerome",
          "Kwame", "Leon", "Malik", "Neville", "Owen", "Piotr", "Rafiq", "Stanley", "Tobias",
          "Umar", "Victor", "Wilf", "Yannis", "Zachary");
  static final List<String> FAMILIES =
      List.of(
          "Ackroyd",
          "Balogun",
          "Catterall",
          "Dhillon",
          "Entwistle",
          "Fairclough",
          "Gosling",
          "Hussain",
          "Ibbotson",
          "Jankowski",
          "Kettlewell",
          "Lightfoot",
          "Mukherjee",
          "Nuttall",
          "Oyelaran",
          "Pickersgill",
          "Quigley",
          "Ravenscroft",
          "Silvester",
          "Threlfall",
          "Unsworth",
          "Vasquez",
          "Wolstenholme",
          "Yeadon");
  static final List<String> STREETS =
      List.of(
          "Cobblers Row",
          "Quay Street",
          "Limekiln Road",
          "Orchard Close",
          "Ropewalk",
          "Tannery Way",
          "Chapel Steps",
          "Weavers Court",
          "Signal Hill",
          "Mill Lane");
  static final List<String> ETHNICITIES =
      List.of("A", "A", "A", "A", "A", "A", "A", "B", "C", "D", "H", "J", "M", "N", "R");

  private Names() {}
}
